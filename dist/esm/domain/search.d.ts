/** Search over texts: made once for a list, then asked at each keystroke. */
/** What is found, and the texts that it is found by. */
export interface SearchEntry<T> {
    readonly item: T;
    readonly texts: readonly string[];
}
/** An entry whose words are ready to be compared. */
export interface IndexedEntry<T> {
    readonly item: T;
    readonly words: string;
}
/** Prepares entries for {@link find}. */
export declare const indexOf: <T>(entries: readonly SearchEntry<T>[]) => IndexedEntry<T>[];
/** The items in which a word begins with each word of the query, in their order. An empty query finds all. */
export declare const find: <T>(index: readonly IndexedEntry<T>[], query: string) => T[];
