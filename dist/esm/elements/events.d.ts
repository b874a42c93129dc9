/** Fired after the page is blank, just before it is left. Carries nothing: nobody is counted. */
export declare class HotlineExitEvent extends Event {
    constructor();
}
/** Fired on the element in which a reader chose a language. */
export declare class HotlineLocaleChangeEvent extends Event {
    /** BCP 47. */
    readonly locale: string;
    constructor(locale: string);
}
declare global {
    interface HTMLElementEventMap {
        'hotline-exit': HotlineExitEvent;
        'hotline-locale-change': HotlineLocaleChangeEvent;
    }
}
