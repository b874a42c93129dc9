const fold = (text) => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
const wordsOf = (text) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const indexOf = (entries) => entries.map(({ item, texts }) => ({ item, words: ` ${texts.flatMap(wordsOf).join(" ")}` }));
const find = (index, query) => {
  const wanted = wordsOf(query);
  return index.filter(({ words }) => wanted.every((word) => words.includes(` ${word}`))).map(({ item }) => item);
};

export { find, indexOf };
