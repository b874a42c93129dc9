/** What can be chosen, read from what the build tells of the elements and of the data. Without DOM. */

/** The languages that are in `hotline.js`. Each other one has a script, which `integrity.json` lists. */
const includedLanguages = ['en', 'es'];

/** Of the services, those that a banner can show. */
const isActiveHelpline = ({ kind, status }) => kind === 'helpline' && status === 'active';

const colorPrefix = '--hotline-color-';

/**
 * @typedef {object} Attribute
 * @property {string} name In HTML.
 * @property {'flag' | 'one' | 'many' | 'text'} kind
 * @property {string[]} values Of `one` and `many`.
 * @property {string} default `''` is none.
 * @property {string} description In English.
 * @property {boolean} [isLanguage] The values are codes of languages.
 * @property {Record<string, string>} names What the data calls its values, in English.
 *
 * @typedef {object} Contract
 * @property {{tag: string, summary: string, attributes: Attribute[]}[]} elements
 * @property {{name: string, light: string, dark: string, description: string}[]} colors Custom properties, with their defaults
 * as `#rrggbb`.
 */

/** `#fff` as `#ffffff`, which fields for colors want. */
const longColor = (color) => color.toLowerCase().replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');

const typeReader = (directory, integrity) => {
  const locales = Object.keys(integrity).flatMap((file) => /^locales\/(.+)\.js$/.exec(file)?.[1] ?? []);
  const languages = [...includedLanguages, ...locales];
  return (text) => {
    const isMany = text.endsWith('[]');
    const inner = text.replace(/\[\]$/, '').replace(/^\((.+)\)$/, '$1');
    if (inner === 'boolean') return { kind: 'flag', values: [] };
    if (inner === 'language') return { kind: isMany ? 'many' : 'one', values: languages, isLanguage: true };
    const [, list, key] = /^(\w+)\[\]\.(\w+)$/.exec(inner) ?? [];
    if (list) {
      const records = directory[list].filter((record) => list !== 'services' || isActiveHelpline(record));
      const names = Object.fromEntries(records.map((record) => [record[key], record.name]));
      return { kind: 'one', values: Object.keys(names), names };
    }
    if (inner.includes('|')) return { kind: isMany ? 'many' : 'one', values: inner.split('|') };
    return { kind: 'text', values: [] };
  };
};

/**
 * @param {object} manifest What `dist/custom-elements.json` holds.
 * @param {object} directory What `dist/directory.json` holds.
 * @param {Record<string, string>} integrity What `dist/integrity.json` holds.
 * @returns {Contract}
 */
export const contractOf = (manifest, directory, integrity) => {
  const readType = typeReader(directory, integrity);
  const declarations = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter(({ tagName }) => tagName);
  // The banner, the list and the card before the exit alone.
  const isExit = ({ tagName }) => tagName === 'hotline-quick-exit';
  const elements = [
    ...declarations.filter((each) => !isExit(each)),
    ...declarations.filter((each) => isExit(each)),
  ].map(({ tagName, description, attributes }) => ({
    tag: tagName,
    summary: description,
    attributes: attributes.map(({ name, type, default: standard = '', description }) => ({
      name,
      default: standard,
      description,
      names: {},
      ...readType(type.text),
    })),
  }));
  const colors = declarations[0].cssProperties
    .filter(({ name }) => name.startsWith(colorPrefix))
    .map(({ name, default: light, description }) => ({
      name,
      light: longColor(light),
      dark: longColor(/`(#\w+)`/.exec(description)?.[1] ?? light),
      description,
    }));
  return { elements, colors };
};

/**
 * The record of a tag.
 * @param {Contract} contract
 * @param {string} tag
 */
export const elementOf = (contract, tag) => contract.elements.find((element) => element.tag === tag);
