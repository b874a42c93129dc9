import type { ReactiveController, ReactiveControllerHost } from 'lit';
interface ExitHost extends ReactiveControllerHost, HTMLElement {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly exitHref: string;
}
/**
 * The way off the page: blank it at once, then replace it. By click, or by Shift, alone, three times. Never Esc,
 * which closes dialogs and stops screen readers.
 */
export declare class ExitSequence implements ReactiveController {
    #private;
    readonly host: ExitHost;
    /** @param isWanted whether the page wants a way off now */
    constructor(host: ExitHost, isWanted: () => boolean);
    /** How often Shift must still be pressed. `undefined`: nobody has begun. */
    get pressesLeft(): number | undefined;
    /** Whether it is this one that says so aloud. Only asked while there is something to say: it may take long. */
    get isSpeaker(): boolean;
    /** Whether this page can be left from here. */
    get isPossible(): boolean;
    /** Whether all presses are heard. In a frame they are only while the focus is in it. */
    get hearsAllKeys(): boolean;
    /** One that nobody sees promises nothing, and its count would not be heard. */
    get isOffered(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    readonly leave: (event?: Event) => void;
}
export {};
