import type { Definitions, Directory, Service } from './types.js';
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
