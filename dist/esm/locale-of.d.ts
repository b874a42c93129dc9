/** Which language an element speaks: following the page, its reader and the browser. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Locale } from './localize.js';
/** The languages of a switch. */
export interface LanguageOffer {
    readonly offered: readonly Locale[];
    /** Tells which of them the browser prefers. Only asked where there are many: its first answer takes a slow phone long. */
    readonly preferred: () => readonly Locale[];
}
/**
 * The language of one element: what its reader chose, else what the page declares, else what the browser prefers,
 * else English. Follows all of them. Choices are kept in memory only.
 */
export declare class LocaleOf implements ReactiveController {
    #private;
    /** @param warn called with a sentence about languages that are not loaded */
    constructor(host: ReactiveControllerHost & Element, warn: (problem: string) => void);
    get value(): Locale;
    /**
     * The languages of a switch.
     * @param tags the languages to offer, in that order. Empty, or none of them loaded: all that are loaded
     */
    offer(tags: readonly string[]): LanguageOffer;
    /** The reader's choice: for this element, and for every element without a `lang` of its own. */
    choose(code: string): void;
    /** A `lang` changed somewhere: the page's newer word replaces an older choice. */
    pageChanged(changed: ReadonlySet<Node>): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
/** The browser's languages, best first. */
export declare const browserLanguages: () => readonly string[];
