import { type Values } from '../../domain/outside.js';
export declare const quickExitAttributes: {
    /** A page that anyone may have open, and that shows nothing of its visitor: the weather. */
    exitHref: import("../../domain/outside.js").Attribute<string>;
    theme: import("../../domain/outside.js").Attribute<"light" | "dark" | "auto">;
    headingLevel: import("../../domain/outside.js").Attribute<number>;
};
/** What the page allows, and what its reader has done. */
export interface ExitState {
    /** False where there is no way off the page, as in a sandboxed frame. */
    readonly isPossible: boolean;
    /** How often Shift must still be pressed. `undefined`: nobody has begun. */
    readonly pressesLeft: number | undefined;
    /** Whether this exit says that aloud: one of a page does. */
    readonly isSpeaker: boolean;
    /** False in a frame, which hears a key only while the focus is in it. */
    readonly hearsAllKeys: boolean;
}
/** A way off the page. */
export interface ExitModel extends Omit<ExitState, 'isPossible'> {
    readonly href: string;
}
export interface QuickExitModel {
    readonly theme: 'light' | 'dark' | 'auto';
    /** `undefined`: there is no way off the page. */
    readonly exit: ExitModel | undefined;
}
/** The way off the page, or `undefined` where there is none. */
export declare const exitModel: (exitHref: string, { isPossible, pressesLeft, isSpeaker, hearsAllKeys }: ExitState) => ExitModel | undefined;
export declare const quickExitModel: ({ theme, exitHref }: Values<typeof quickExitAttributes>, state: ExitState) => QuickExitModel;
