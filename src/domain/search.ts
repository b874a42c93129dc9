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

/** Lower case, without accents, so that "línea" is found by "linea". */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Prepares entries for {@link find}. */
export const indexOf = <T>(entries: readonly SearchEntry<T>[]): IndexedEntry<T>[] =>
  entries.map(({ item, texts }) => ({ item, words: ` ${texts.flatMap(wordsOf).join(' ')}` }));

/** The items in which a word begins with each word of the query, in their order. An empty query finds all. */
export const find = <T>(index: readonly IndexedEntry<T>[], query: string): T[] => {
  const wanted = wordsOf(query);
  return index
    .filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)))
    .map(({ item }) => item);
};
