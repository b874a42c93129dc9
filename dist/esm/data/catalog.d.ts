import type { Definitions, Directory, Prose, Service } from './types.js';
/** A sentence, and the language (BCP 47) that it is in. */
export interface Text {
    readonly text: string;
    readonly lang: string;
}
/** The bundled services, and the words to choose them by. */
export declare const directory: Directory;
/** What trafficking is, in figures, signs and law. */
export declare const definitions: Definitions;
/** The line that stands on every element. */
export declare const nationalLine: Service;
/** The emergency service, 911. */
export declare const emergencyLine: Service;
/** Lines that can be put on a banner: the national line first. */
export declare const activeHelplines: readonly [Service, ...Service[]];
/**
 * The sentence in the reader's language, or the English one where there is no translation of just this
 * sentence.
 * @param id `<service id>.<field>`
 */
export declare const textOf: (locale: {
    code: string;
    prose: Prose;
}, id: string, english: string) => Text;
