/**
 * Checks what comes from outside (attributes, data attributes, properties) once, where it enters.
 * Nothing here throws: a value that cannot be taken is refused, and the caller says so.
 */

/** What came of reading a value: what is used, and the part that was refused. */
export interface Reading<T> {
  readonly value: T;
  /** What was refused, as it was written. Absent: all of it was taken. */
  readonly refused?: string;
}

/** One attribute: its default, what it takes, and how a value is read. */
export interface Attribute<T> {
  readonly initial: T;
  /** Completes the sentence "… is not" in a warning. */
  readonly expected: string;
  /** Reads a string from HTML or a value from a script. Empty, `null` and `undefined` mean the default. */
  read(value: unknown): Reading<T>;
}

/** The values of a table of attributes. */
export type Values<Attributes> = {
  [Name in keyof Attributes]: Attributes[Name] extends Attribute<infer T> ? T : never;
};

const attribute = <T>(
  initial: T,
  expected: string,
  take: (text: string) => Reading<T> | undefined,
): Attribute<T> => ({
  initial,
  expected,
  read: (value) => {
    // Whatever else a script may set is refused by its kind: it might not even become a text.
    const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
    const text = isPlain ? String(value).trim() : typeof value;
    if (value === undefined || value === null || text === '') return { value: initial };
    return take(text) ?? { value: initial, refused: text };
  },
});

/** One of some words. The first is the default. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(
  words: Words,
): Attribute<Words[number]> =>
  attribute<Words[number]>(words[0], `one of: ${words.join(', ')}`, (text) => {
    const word = words.find((known) => known === text.toLowerCase());
    return word === undefined ? undefined : { value: word };
  });

/** A boolean, false by default. `""`, `"true"` and `true` turn it on: editors write all three. */
export const flag = (): Attribute<boolean> => {
  const words = attribute(false, 'a boolean: leave it out, or write it without a value', (text) =>
    text === 'true' || text === 'false' ? { value: text === 'true' } : undefined,
  );
  return { ...words, read: (value) => (value === '' ? { value: true } : words.read(value)) };
};

/** A whole number in a range, both ends included. */
export const wholeNumber = (initial: number, least: number, most: number): Attribute<number> =>
  attribute(initial, `a whole number from ${least} to ${most}`, (text) =>
    /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? { value: Number(text) } : undefined,
  );

/**
 * Language tags (BCP 47) in the order given: a text that parts them by spaces or commas, or an array. Bad ones are
 * left out.
 */
export const languageTags = (): Attribute<readonly string[]> => {
  const words = attribute<readonly string[]>([], 'a list of language codes, such as: en es', (text) => {
    const tags = text.split(/[\s,]+/).filter(Boolean);
    const isTag = (tag: string) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
    const refused = tags.filter((tag) => !isTag(tag)).join(' ');
    return { value: tags.filter(isTag), ...(refused && { refused }) };
  });
  return { ...words, read: (value) => words.read(joined(value)) };
};

/** A list as it would stand in an attribute. One that cannot be read stays what it is. */
const joined = (value: unknown): unknown => {
  try {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(' ') : value;
  } catch {
    return value;
  }
};

/** Some of some words: a text that parts them by spaces or commas, or an array. Others are left out. */
export const someOf = <const Words extends readonly string[]>(
  words: Words,
  initial: readonly Words[number][],
): Attribute<readonly Words[number][]> => {
  const list = attribute<readonly Words[number][]>(initial, `any of: ${words.join(', ')}`, (text) => {
    const given = text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const isKnown = (word: string): word is Words[number] => words.includes(word);
    const value = [...new Set(given.filter(isKnown))];
    const refused = given.filter((word) => !isKnown(word)).join(' ');
    return value.length ? { value, ...(refused && { refused }) } : undefined;
  });
  return { ...list, read: (value) => list.read(joined(value)) };
};

/** An ISO 3166-1 or 3166-2 code, such as US or US-CA. Empty: everywhere. */
export const regionCode = (): Attribute<string> =>
  attribute('', 'an ISO 3166 code, such as US or US-CA', (text) =>
    /^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(text) ? { value: text.toUpperCase() } : undefined,
  );

/** An id of a directory, of a-z, 0-9 and hyphens. Empty: any. */
export const idOf = (what: string): Attribute<string> =>
  attribute('', `the id of ${what} of the directory`, (text) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? { value: text } : undefined,
  );

/** An absolute http or https address. Any other scheme is refused: `javascript:` survives most sanitizers. */
export const webAddress = (initial: string): Attribute<string> =>
  attribute(initial, 'an address that begins with https:// or http://', (text) => {
    const address = webAddressOf(text);
    return address === undefined ? undefined : { value: address };
  });

/** The address in its normal form, or `undefined` when it is not an absolute http(s) address without a password. */
export const webAddressOf = (text: string): string | undefined => {
  try {
    const url = new URL(text);
    const isWeb = /^https?:\/\//i.test(text) && /^https?:$/.test(url.protocol);
    return isWeb && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
};
