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
/** An absolute http or https address. Any other scheme is refused: `javascript:` survives most sanitizers. */
export declare const webAddress: (initial: string) => Attribute<string>;
/** The address in its normal form, or `undefined` when it is not an absolute http(s) address. */
export declare const webAddressOf: (text: string) => string | undefined;
