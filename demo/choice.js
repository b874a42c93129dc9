/** A choice as the fragment of an address, and back. Without DOM. */
import { elementOf } from './contract.js';

/**
 * @typedef {object} Options What can be chosen beside the element, each with the default first.
 * @property {string[]} where Where it is pasted.
 * @property {string[]} carrier
 * @property {string[]} page On which page it is shown.
 * @property {string[]} hosting
 *
 * @typedef {object} Choice
 * @property {string} element A tag.
 * @property {Record<string, string | true>} attributes Those that differ from the default.
 * @property {Record<string, string>} colors Custom properties that were chosen, as `#rrggbb`.
 * @property {string} where
 * @property {string} carrier `''` is the one that is right for `where`.
 * @property {string} page
 * @property {string} hosting
 * @property {string} base The folder of the files, an address that ends in a slash.
 *
 * @typedef {object} Problem What of a fragment cannot be used.
 * @property {string} key
 * @property {string} value
 * @property {'no-address' | 'line-break' | 'password' | 'query' | 'hash' | 'space'} [reason] Of an address, what is wrong.
 * @property {string} [instead] The address that is used instead.
 */

/** Stands where nobody has told an address. */
export const unknownBase = 'https://YOUR-HOST/hotline/';

/** What is wrong with an address of the web; `undefined` where nothing is. */
const troubleOfAddress = (text) => {
  // A browser takes it for the address without the break, and a snippet is one line.
  if (/[\t\r\n]/.test(text)) return 'line-break';
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol) ? undefined : 'no-address';
  } catch {
    return 'no-address';
  }
};

/** The same for the address of a folder: names of files are written behind it. */
const troubleOfFolder = (text) => {
  const trouble = troubleOfAddress(text);
  if (trouble) return trouble;
  const { username, password } = new URL(text);
  if (username || password) return 'password';
  if (text.includes('#')) return 'hash';
  if (text.includes('?')) return 'query';
  return /\s/.test(text) ? 'space' : undefined;
};

/** The value as it is kept; `undefined` where it cannot be used. The default is `''`. */
const readAttribute = ({ kind, values, default: standard }, text) => {
  if (kind === 'flag') return ['', 'true'].includes(text) ? true : undefined;
  if (text === standard || text === '') return '';
  if (kind === 'text') return troubleOfAddress(text) ? undefined : text;
  if (kind === 'one') return values.includes(text) ? text : undefined;
  const words = text.split(/[\s,]+/);
  return words.every((word) => values.includes(word)) ? words.join(' ') : undefined;
};

const readBase = (text) => (troubleOfFolder(text) ? undefined : text.replace(/\/?$/, '/'));

/**
 * Reads a fragment. What cannot be used is the default, and is told.
 * @param {string} fragment With or without `#`.
 * @param {import('./contract.js').Contract} contract
 * @param {Options} options
 * @returns {{choice: Choice, problems: Problem[]}}
 */
export const readChoice = (fragment, contract, options) => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const problems = [];
  const firstOf = (list) => list[0];
  const choice = {
    element: firstOf(contract.elements).tag,
    attributes: {},
    colors: {},
    where: firstOf(options.where),
    carrier: '',
    page: firstOf(options.page),
    hosting: firstOf(options.hosting),
    base: unknownBase,
  };
  const take = (key, value, keep, trouble) =>
    value === undefined ? problems.push({ key, value: given.get(key), ...trouble }) : keep(value);

  const tag = given.get('element') ?? choice.element;
  take('element', elementOf(contract, tag)?.tag, (value) => (choice.element = value));
  const { attributes } = elementOf(contract, choice.element);
  for (const [key, text] of given) {
    const attribute = attributes.find(({ name }) => name === key);
    const color = contract.colors.find(({ name }) => name === key);
    if (key === 'element') continue;
    if (attribute)
      take(
        key,
        readAttribute(attribute, text),
        (value) => value !== '' && (choice.attributes[key] = value),
        attribute.kind === 'text' && { reason: troubleOfAddress(text), instead: attribute.default },
      );
    else if (color)
      take(key, /^#[\da-f]{6}$/i.exec(text)?.[0].toLowerCase(), (value) => (choice.colors[key] = value));
    else if (key === 'base')
      take(key, readBase(text), (value) => (choice.base = value), {
        reason: troubleOfFolder(text),
        instead: choice.base,
      });
    else if (Object.hasOwn(options, key))
      take(
        key,
        options[key].find((option) => option === text),
        (value) => (choice[key] = value),
      );
    else take(key, undefined);
  }
  return { choice, problems };
};

/**
 * The fragment of a choice, without `#`. What is as it would be anyway is left out.
 * @param {Choice} choice
 * @param {Options} options
 */
export const fragmentOf = (choice, options) => {
  const pairs = [['element', choice.element], ...Object.entries(choice.attributes)];
  pairs.push(...Object.entries(choice.colors));
  for (const key of ['where', 'carrier', 'page', 'hosting'])
    if (choice[key] && (key === 'carrier' || choice[key] !== options[key][0])) pairs.push([key, choice[key]]);
  if (choice.base !== unknownBase) pairs.push(['base', choice.base]);
  return new URLSearchParams(pairs.map(([key, value]) => [key, value === true ? 'true' : value])).toString();
};
