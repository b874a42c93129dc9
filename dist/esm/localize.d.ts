/** A sentence with places that are filled in, as @lit/localize's `str` makes it. */
export interface Sentence {
    readonly strTag: true;
    readonly strings: TemplateStringsArray;
    readonly values: unknown[];
}
/** A language that the elements can speak. */
export interface Locale {
    /** BCP 47. */
    readonly code: string;
    /** The language's name in itself. */
    readonly name: string;
    readonly dir: 'ltr' | 'rtl';
    /** Between the items of a list. Default: `, `. */
    readonly comma?: string;
    /** Who checked the translation, and on which day (YYYY-MM-DD). `null`: nobody has yet. */
    readonly reviewed: {
        readonly by: string;
        readonly date: string;
    } | null;
    /** Interface texts, and sentences of the data, by an id that is made from the English. */
    readonly templates: Readonly<Record<string, string | Sentence>>;
}
/**
 * Adds a language. Elements that stand in it, or offer it, are drawn again. What is not a locale of this version is
 * left out, with a warning.
 */
export declare const addLocale: (locale: Locale) => void;
/** Calls back whenever a language is added. Returns a function that stops it. */
export declare const onLocaleAdded: (listener: () => void) => (() => void);
/** All languages there are so far, English first, then in the order in which they were added. */
export declare const loadedLocales: () => Locale[];
/** Every language of this version, loaded or not. */
export declare const knownCodes: readonly string[];
/** The language that `msg()` speaks now. */
export declare const currentLocale: () => Locale;
/** A sentence of the data in the language that `msg()` speaks now, or in English where it has no translation. */
export declare const translate: (english: string) => {
    text: string;
    lang: string;
};
/** Runs a function in which `msg()` speaks the given language. Returns what the function returns. */
export declare const withLocale: <T>(locale: Locale, run: () => T) => T;
