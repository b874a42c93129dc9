/**
 * Checks a partner's own directory, which comes from a page and is taken as hostile. The rules are those of
 * directory.schema.json; a test feeds both the same cases.
 */
import type { Directory } from '../data/types.js';
/** What a partner's directory must hold; the lists to choose by may be left out. */
export type PartnerDirectory = Pick<Directory, 'services'> & Partial<Pick<Directory, 'topics' | 'audiences' | 'regions'>>;
/** The directory, or what is wrong with it and where. */
export type DirectoryReading = {
    readonly directory: PartnerDirectory;
} | {
    /** JSON pointer (RFC 6901). */
    readonly pointer: string;
    readonly expected: string;
};
/**
 * Reads a partner's directory. Never throws.
 * @param taken numbers of lines that are ours to show, and that no other service may claim
 */
export declare const readDirectory: (value: unknown, taken?: readonly string[]) => DirectoryReading;
