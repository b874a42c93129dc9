/** The attributes that all elements have. */
export declare const sharedAttributes: {
    theme: import("../domain/outside.js").Attribute<"light" | "dark" | "auto">;
    headingLevel: import("../domain/outside.js").Attribute<number>;
};
/** A sentence, and the language (BCP 47) that it is in. */
export interface Text {
    readonly text: string;
    readonly lang: string;
}
/** What a model may know of the world. */
export interface Environment {
    /** Absent: there is no clock, as in prerendered HTML. */
    readonly now: Date | undefined;
    /**
     * Tells the reader's time zone (IANA), or `undefined` where it is not known. Only asked for hours that end: the first
     * answer takes a slow phone longer than all else in a first drawing.
     */
    readonly zone: () => string | undefined;
    /** The sentence of the data in the reader's language, or the English one where that has no translation. */
    readonly translate: (english: string) => Text;
}
