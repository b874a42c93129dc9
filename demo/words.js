/** The words of the page that runs the scripts: each language has its own page, with its words in `<template id="words">`. */
const words = new Map(
  [...document.querySelector('#words').content.querySelectorAll('[data-word]')].map((node) => [
    node.dataset.word,
    node.textContent.trim().replace(/\s+/g, ' '),
  ]),
);

/**
 * @param {string} key
 * @param {Record<string, string | number>} [values] What stands for `{name}`.
 * @returns {string | undefined} `undefined` where the page has no such words.
 */
export const wordsFor = (key, values = {}) =>
  words.get(key)?.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

const languageNames = new Intl.DisplayNames([document.documentElement.lang], { type: 'language' });

/** What the list of the page calls the topics, audiences and regions, in the page's language. */
const listedNames = () =>
  new Map(
    [...(document.querySelector('hotline-resource-list')?.shadowRoot?.querySelectorAll('option') ?? [])].map(
      (option) => [option.value, option.textContent.trim()],
    ),
  );

/** What a name in kebab case is called: `quick-exit` is "Quick exit". */
export const labelOf = (name) => {
  const text = name.replace(/^--hotline-color-/, '').replaceAll('-', ' ');
  return wordsFor(name) ?? text[0].toUpperCase() + text.slice(1);
};

/** What a value of an attribute is called. `''` is the one that is not written. */
export const valueLabelOf = ({ name, isLanguage, names }, value) => {
  if (value === '') return wordsFor(`${name}=`) ?? wordsFor('all');
  if (isLanguage) return languageNames.of(value);
  return wordsFor(`${name}=${value}`) ?? listedNames().get(value) ?? names[value] ?? value;
};

/** What an attribute or a property is for. */
export const hintOf = ({ name, description }) => wordsFor(`hint:${name}`) ?? description;
