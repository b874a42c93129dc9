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

/** Letters that people write for one another, and that Unicode does not take apart: of Vietnamese, Arabic and Persian. */
const alike: Readonly<Record<string, string>> = { đ: 'd', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك' };

/** Lower case, without accents, so that "línea" is found by "linea". */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{Diacritic}\u0653-\u0655]/gu, '')
    .toLowerCase()
    .replace(/[đةىیک]/g, (letter) => alike[letter] ?? letter);

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Prepares entries for {@link find}. */
export const indexOf = <T>(entries: readonly SearchEntry<T>[]): IndexedEntry<T>[] =>
  entries.map(({ item, texts }) => ({ item, words: ` ${texts.flatMap(wordsOf).join(' ')}` }));

/** From Hebrew on, scripts put articles before words, or no spaces between them: there any part of a text counts. */
const isInside = (words: string, wanted: string): boolean =>
  words.includes(/[\u0590-\uffff]/.test(wanted) ? wanted : ` ${wanted}`);

/** The items in which a word begins with each word of the query, in their order. An empty query finds all. */
export const find = <T>(index: readonly IndexedEntry<T>[], query: string): T[] => {
  const wanted = wordsOf(query);
  return index.filter(({ words }) => wanted.every((word) => isInside(words, word))).map(({ item }) => item);
};
