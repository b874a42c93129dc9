const alike = { \u0111: "d", \u0629: "\u0647", \u0649: "\u064A", \u06CC: "\u064A", \u06A9: "\u0643" };
const fold = (text) => text.normalize("NFD").replace(/[\p{Diacritic}\u0653-\u0655]/gu, "").toLowerCase().replace(/[đةىیک]/g, (letter) => alike[letter] ?? letter);
const wordsOf = (text) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const indexOf = (entries) => entries.map(({ item, texts }) => ({ item, words: ` ${texts.flatMap(wordsOf).join(" ")}` }));
const isInside = (words, wanted) => words.includes(/[\u0590-\uffff]/.test(wanted) ? wanted : ` ${wanted}`);
const find = (index, query) => {
  const wanted = wordsOf(query);
  return index.filter(({ words }) => wanted.every((word) => isInside(words, word))).map(({ item }) => item);
};

export { find, indexOf };
