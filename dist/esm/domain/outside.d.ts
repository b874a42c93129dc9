/**
 * Checks what comes from outside (attributes, data attributes, properties) once, where it enters.
 * Nothing here throws: a value that cannot be taken is refused, and the caller says so.
 */
/** What came of reading a value: what is used, and the part that was refused. */
export interface Reading<T> {
    readonly value: T;
    /** What was refused, as it was written. Absent: all of it was taken. */
    readonly refused?: string;
}
/** One attribute: its default, what it takes, and how a value is read. */
export interface Attribute<T> {
    readonly initial: T;
    /** Completes the sentence "… is not" in a warning. */
    readonly expected: string;
    /** Reads a string from HTML or a value from a script. Empty, `null` and `undefined` mean the default. */
    read(value: unknown): Reading<T>;
}
/** The values of a table of attributes. */
export type Values<Attributes> = {
    [Name in keyof Attributes]: Attributes[Name] extends Attribute<infer T> ? T : never;
};
/** One of some words. The first is the default. */
export declare const oneOf: <const Words extends readonly [string, ...string[]]>(words: Words) => Attribute<Words[number]>;
/** A boolean, false by default. `""`, `"true"` and `true` turn it on: editors write all three. */
export declare const flag: () => Attribute<boolean>;
/** A whole number in a range, both ends included. */
export declare const wholeNumber: (initial: number, least: number, most: number) => Attribute<number>;
/**
 * Language tags (BCP 47) in the order given: a text that parts them by spaces or commas, or an array. Bad ones are
 * left out.
 */
export declare const languageTags: () => Attribute<readonly string[]>;
/** Some of some words: a text that parts them by spaces or commas, or an array. Others are left out. */
export declare const someOf: <const Words extends readonly string[]>(words: Words, initial: readonly Words[number][]) => Attribute<readonly Words[number][]>;
/** An ISO 3166-1 or 3166-2 code, such as US or US-CA. Empty: everywhere. */
export declare const regionCode: () => Attribute<string>;
/** An id of a directory, of a-z, 0-9 and hyphens. Empty: any. */
export declare const idOf: (what: string) => Attribute<string>;
/** An absolute http or https address. Any other scheme is refused: `javascript:` survives most sanitizers. */
export declare const webAddress: (initial: string) => Attribute<string>;
/** The address in its normal form, or `undefined` when it is not an absolute http(s) address without a password. */
export declare const webAddressOf: (text: string) => string | undefined;
