import { type Content } from '../service.view.js';
import type { ExitModel, QuickExitModel } from './hotline-quick-exit.model.js';
export declare const leaveText: () => string;
/** The way off the page. Without a script it is a plain link. */
export declare const exitLinkView: ({ href }: ExitModel, onLeave: (event: Event) => void) => Content;
/** How to leave with the keyboard, and what leaving cannot do: said before it is needed. */
export declare const exitLimitsView: ({ hearsAllKeys }: ExitModel) => Content;
/** The keyboard's count, in each exit of a page: whichever is in sight shows it. One says it, also aloud. */
export declare const exitCountView: ({ pressesLeft, isSpeaker }: ExitModel) => Content;
/** The exit standing alone. */
export declare const quickExitView: ({ exit, theme }: QuickExitModel, onLeave: (event: Event) => void) => Content;
