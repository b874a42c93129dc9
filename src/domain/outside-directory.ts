/**
 * Checks a partner's own directory, which comes from a page and is taken as hostile. The rules are those of
 * directory.schema.json; a test feeds both the same cases.
 */
import type { Directory } from '../data/types.js';
import { clockTime } from './opening-hours.js';
import { webAddressOf } from './outside.js';
import { isDialable } from './phone.js';

/** What a partner's directory must hold; the lists to choose by may be left out. */
export type PartnerDirectory = Pick<Directory, 'services'> &
  Partial<Pick<Directory, 'topics' | 'audiences' | 'regions'>>;

/** The directory, or what is wrong with it and where. */
export type DirectoryReading =
  | { readonly directory: PartnerDirectory }
  | {
      /** JSON pointer (RFC 6901). */
      readonly pointer: string;
      readonly expected: string;
    };

/** What is wrong with a value, and where. `undefined`: nothing. */
type Check = (value: unknown, pointer: string) => { pointer: string; expected: string } | undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const when =
  (expected: string, isRight: (value: unknown) => boolean): Check =>
  (value, pointer) =>
    isRight(value) ? undefined : { pointer, expected };

/** Without the characters that turn around what stands after them. */
const text = when(
  'a text',
  (value) => typeof value === 'string' && value.trim() !== '' && !/[\u202a-\u202e]/.test(value),
);

const matching = (expected: string, pattern: RegExp) =>
  when(expected, (value) => typeof value === 'string' && pattern.test(value));

const oneOf = (...words: string[]) =>
  when(`one of: ${words.join(', ')}`, (value) => words.includes(value as string));

/** @param least how many there must be */
const list =
  (check: Check, least = 0): Check =>
  (value, pointer) => {
    if (!Array.isArray(value) || value.length < least) {
      return { pointer, expected: least ? 'a list with something in it' : 'a list' };
    }
    for (const [index, item] of value.entries()) {
      const problem = check(item, `${pointer}/${index}`);
      if (problem) return problem;
    }
    return undefined;
  };

/** @param fields those that there may be, and no other; a name that ends in `?` may be absent */
const record =
  (fields: Record<string, Check>): Check =>
  (value, pointer) => {
    if (!isObject(value)) return { pointer, expected: 'an object' };
    const known = Object.keys(fields).map((field) => field.replace('?', ''));
    const stranger = Object.keys(value).find((name) => !known.includes(name));
    if (stranger !== undefined) {
      // RFC 6901.
      const name = stranger.replaceAll('~', '~0').replaceAll('/', '~1');
      return { pointer: `${pointer}/${name}`, expected: `one of the fields: ${known.join(', ')}` };
    }
    for (const [field, check] of Object.entries(fields)) {
      const name = field.replace('?', '');
      if (value[name] === undefined && field !== name) continue;
      const problem = check(value[name], `${pointer}/${name}`);
      if (problem) return problem;
    }
    return undefined;
  };

const either =
  (...checks: Check[]): Check =>
  (value, pointer) => {
    const problems = checks.map((check) => check(value, pointer));
    return problems.includes(undefined) ? undefined : problems[problems.length - 1];
  };

/** One that is misspelled would have no clock, and nobody would see why. */
const zone = when(
  'an IANA zone, such as America/New_York',
  (value) =>
    typeof value === 'string' &&
    /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(value) &&
    clockTime(new Date(0), value) !== undefined,
);

const id = matching('an id of a-z, 0-9 and hyphens', /^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = when(
  'a day, YYYY-MM-DD',
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
);
const time = matching('a time, HH:MM', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const languages = list(matching('a BCP 47 tag', /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/));
const address = when(
  'an https:// or http:// address',
  (value) => typeof value === 'string' && webAddressOf(value) !== undefined,
);
const age = when('a whole number of years', (value) => Number.isInteger(value) && (value as number) >= 0);
const term = record({ id, name: text, 'synonyms?': list(text) });

const area = record({
  code: matching('an ISO 3166 code, such as US-CA', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  name: text,
});

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const phoneFields = record({
  number: when(
    'a number in E.164, an N11 code or a short code',
    (value) => typeof value === 'string' && isDialable(value),
  ),
  // No other letters, digits or marks, which could show another number.
  display: matching('a number in digits, spaces and ( ) + - . /', /^[\d ()+./-]+$/),
  type: oneOf('voice', 'text', 'textphone'),
  'keyword?': matching('one word', /^[A-Za-z0-9]+$/),
  'languages?': languages,
});

/** What is shown is what is dialed: the country code may be left out, and nothing else. */
const phone: Check = (value, pointer) => {
  const problem = phoneFields(value, pointer);
  if (problem) return problem;
  const { number, display } = value as { number: string; display: string };
  const isSame = digitsOf(number) === digitsOf(display) || digitsOf(number) === `1${digitsOf(display)}`;
  return isSame ? undefined : { pointer: `${pointer}/display`, expected: `the number ${number}` };
};

const schedule = either(
  record({ always: when('true', (value) => value === true) }),
  record({ description: text }),
  record({
    timezone: zone,
    byday: list(oneOf('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), 1),
    opensAt: time,
    closesAt: time,
    'description?': text,
  }),
);

const directory = record({
  '$schema?': text,
  'nationalLine?': id,
  'emergencyLine?': id,
  'topics?': list(term),
  'audiences?': list(term),
  'regions?': list(area),
  services: list(
    record({
      id,
      name: text,
      'alternateNames?': list(text),
      kind: oneOf('helpline', 'emergency', 'tip-line', 'agency', 'program', 'compensation'),
      description: text,
      'url?': address,
      phones: list(phone),
      'chat?': record({ url: address, 'languages?': languages }),
      'email?': matching('an email address', /^[^\s@?&%#]+@[^\s@?&%#]+$/),
      schedules: list(schedule),
      'interpretationServices?': text,
      serviceAreas: list(area, 1),
      'topics?': list(id),
      'audiences?': list(id),
      'minimumAge?': age,
      'maximumAge?': age,
      'eligibility?': text,
      'fees?': text,
      'applicationProcess?': list(record({ text, 'url?': address })),
      'alert?': text,
      'operator?': text,
      status: oneOf('active', 'unconfirmed', 'inactive', 'defunct', 'temporarily-closed'),
      assuredDate: day,
      reviewBy: day,
      'fallbackService?': id,
      'replacedBy?': id,
      sources: list(
        record({ url: address, title: text, 'date?': text, kind: oneOf('official', 'secondary') }),
        1,
      ),
    }),
    1,
  ),
});

/** A number has one home, and so has an id. */
const homeless = ({ services }: PartnerDirectory, taken: readonly string[]) => {
  const ids = services.map((service) => service.id);
  const twice = ids.findIndex((each, index) => ids.indexOf(each) !== index);
  if (twice >= 0) return { pointer: `/services/${twice}/id`, expected: 'an id that no other service has' };
  for (const [index, { phones }] of services.entries()) {
    const at = phones.findIndex(({ number }) => taken.includes(number));
    if (at >= 0) {
      return {
        pointer: `/services/${index}/phones/${at}/number`,
        expected: 'a number other than the national line\u2019s',
      };
    }
  }
  return undefined;
};

/**
 * Reads a partner's directory. Never throws.
 * @param taken numbers of lines that are ours to show, and that no other service may claim
 */
export const readDirectory = (value: unknown, taken: readonly string[] = []): DirectoryReading => {
  try {
    // A copy is plain data, which is the same when it is read again.
    const copy: unknown = JSON.parse(JSON.stringify(value));
    const problem = directory(copy, '');
    return problem ?? homeless(copy as PartnerDirectory, taken) ?? { directory: copy as PartnerDirectory };
  } catch {
    return { pointer: '', expected: 'plain data' };
  }
};
