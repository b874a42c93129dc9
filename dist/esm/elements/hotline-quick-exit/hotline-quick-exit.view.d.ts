import { type Content } from '../service.view.js';
import type { ExitModel, QuickExitModel } from './hotline-quick-exit.model.js';
export declare const leaveText: () => string;
/** The way off the page. Without a script it is a plain link. */
export declare const exitLinkView: ({ href }: ExitModel, onLeave: (event: Event) => void) => Content;
/** How to leave with the keyboard, and what leaving cannot do: said before it is needed. */
export declare const exitLimitsView: ({ hearsAllKeys }: ExitModel) => Content;
/** What the keyboard's count says, also aloud. */
export declare const exitCountView: ({ pressesLeft }: ExitModel) => Content;
/** The exit standing alone. */
export declare const quickExitView: ({ exit, theme }: QuickExitModel, onLeave: (event: Event) => void) => Content;
