import type { Prose } from '../data/types.js';
/** The attributes that all elements have. */
export declare const sharedAttributes: {
    theme: import("../domain/outside.js").Attribute<"light" | "dark" | "auto">;
    headingLevel: import("../domain/outside.js").Attribute<number>;
};
/** What a model may know of the world. */
export interface Environment {
    /** Absent: there is no clock, as in prerendered HTML. */
    readonly now: Date | undefined;
    /** The reader's time zone (IANA). Absent: it is not known. */
    readonly zone: string | undefined;
    readonly locale: {
        readonly code: string;
        readonly prose: Prose;
    };
}
