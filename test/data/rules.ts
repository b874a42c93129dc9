/**
 * The rules of the data that a JSON Schema cannot say (design, section 3). Each function returns what is wrong, a line
 * a problem, with the place in front: `services/0/phones/1: …`. An empty list: nothing is.
 */
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js';

import schema from '../../src/data/directory.schema.json';

import type { Directory, Prose, Service } from '../../src/data/types.js';

/** Numbers that are no one's own. */
const SHARED_CODES = ['711', '911', '988'];

/** Their records carry no doubt, whoever runs them. */
const UNDOUBTED_CODES = ['911', '988'];

const isE164 = (number: string): boolean => number.startsWith('+');

/** Every number that prose must not hold. */
export const numbersOf = ({ services }: Directory): string[] => [
  ...new Set([...services.flatMap(({ phones }) => phones.map(({ number }) => number)), ...SHARED_CODES]),
];

/** The ways in which people write a number. */
const patternOf = (number: string): RegExp => {
  const parsed = isE164(number) ? parsePhoneNumberFromString(number) : undefined;
  const gap = '[^\\d\\p{L}]{0,3}';
  const digits = parsed
    ? `(?:${parsed.countryCallingCode}${gap})?${[...parsed.nationalNumber].join(gap)}`
    : // "9-1-1", but not "9/11".
      `(?:${number}|${[...number].join('[ .\\u2010-\\u2015-]')})`;
  return new RegExp(`(?<!\\d)${digits}(?!\\d)`, 'u');
};

/** The first telephone number in a text: one of `numbers`, or any that could be dialed from the United States. */
const telephoneNumberIn = (text: string, numbers: readonly string[]): string | undefined =>
  numbers.find((number) => patternOf(number).test(text)) ??
  findPhoneNumbersInText(text, 'US')[0]?.number.number;

/** What no text may hold, in any language. */
export const textProblems = (text: string, numbers: readonly string[]): string[] => {
  const number = telephoneNumberIn(text, numbers);
  return [
    ...(text.includes('<') ? ['holds markup'] : []),
    ...(number === undefined ? [] : [`holds the number ${number}, which has a record of its own`]),
    ...(/(?![0-9])\p{Nd}/u.test(text) ? ['holds digits that are not Latin'] : []),
  ];
};

/** What is wrong with a translation, beside what no text may hold. */
export const translationProblems = (source: string, target: string): string[] => [
  ...(target.trim() === source.trim() ? ['is the English sentence'] : []),
  ...(target.trim() === '' ? ['is empty'] : []),
  // HELP is texted, TTY is asked for: neither works in another spelling.
  ...[...source.matchAll(/\b[A-Z]{2,}\b/g)]
    .filter(([word]) => !new RegExp(`\\b${word}\\b`).test(target))
    .map(([word]) => `lost the word ${word}`),
];

interface SchemaNode {
  readonly [keyword: string]: unknown;
  readonly $ref?: string | undefined;
  readonly description?: string | undefined;
  readonly items?: SchemaNode | undefined;
  readonly oneOf?: readonly SchemaNode[] | undefined;
  readonly properties?: Readonly<Record<string, SchemaNode>> | undefined;
}

const definitions: Readonly<Record<string, SchemaNode>> = schema.$defs;
const serviceSchema = definitions['service'] ?? {};

const isProse = ({ description }: SchemaNode): boolean => Boolean(description?.startsWith('Prose'));

/** The texts of a value that its schema calls prose, each with its path. */
const proseIn = (value: unknown, node: SchemaNode, path: string): { path: string; text: string }[] => {
  if (node.$ref) return proseIn(value, definitions[node.$ref.replace('#/$defs/', '')] ?? {}, path);
  if (node.oneOf) return node.oneOf.flatMap((branch) => proseIn(value, branch, path));
  if (typeof value === 'string') return isProse(node) ? [{ path, text: value }] : [];
  if (Array.isArray(value)) {
    const item = { ...(isProse(node) && { description: node.description }), ...node.items };
    return value.flatMap((entry, index) => proseIn(entry, item, `${path}/${index}`));
  }
  return Object.entries(Object(value)).flatMap(([key, entry]) =>
    proseIn(entry, node.properties?.[key] ?? {}, `${path}/${key}`),
  );
};

/** A service may have its own code for a name: 911. */
const numbersBarredFrom = (isName: boolean, service: Service, numbers: readonly string[]): string[] =>
  numbers.filter(
    (number) => !isName || isE164(number) || !service.phones.some((phone) => phone.number === number),
  );

const ofEach = (directory: Directory, check: (service: Service, path: string) => string[]): string[] =>
  directory.services.flatMap((service, index) => check(service, `services/${index}`));

const idProblems = (directory: Directory): string[] =>
  ofEach(directory, ({ id }, path) =>
    directory.services.findIndex((service) => service.id === id) === Number(path.split('/')[1])
      ? []
      : [`${path}/id: "${id}" is taken`],
  );

const homeProblems = ({ services }: Directory): string[] => {
  const homes = new Map<string, number>();
  return services.flatMap(({ phones }, index) =>
    phones.flatMap(({ number }, phoneIndex) => {
      const home = homes.get(number) ?? index;
      homes.set(number, home);
      return isE164(number) && home !== index
        ? [`services/${index}/phones/${phoneIndex}: ${number} has its home in services/${home}`]
        : [];
    }),
  );
};

const dialedAs = (number: string, display: string): string | undefined => {
  if (!isE164(number)) return display.replace(/[ ().-]/g, '');
  // The parser also takes letters, extensions and numbers within a text: what is read is then not what is dialed.
  return /^[+\d ().-]+$/.test(display) ? parsePhoneNumberFromString(display, 'US')?.number : undefined;
};

const displayProblems = (directory: Directory): string[] =>
  ofEach(directory, ({ phones }, path) =>
    phones.flatMap(({ number, display }, index) =>
      dialedAs(number, display) === number
        ? []
        : [`${path}/phones/${index}: "${display}" is not how ${number} is written`],
    ),
  );

const wordProblems = (directory: Directory): string[] => {
  const numbers = numbersOf(directory);
  return ofEach(directory, (service, root) =>
    proseIn(service, serviceSchema, root).flatMap(({ path, text }) =>
      textProblems(text, numbersBarredFrom(path === `${root}/name`, service, numbers)).map(
        (problem) => `${path}: ${problem}`,
      ),
    ),
  );
};

const aYearAfter = (day: string): string => {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
};

const reviewProblems = (directory: Directory): string[] =>
  ofEach(directory, ({ assuredDate, reviewBy }, path) => {
    if (reviewBy <= assuredDate) return [`${path}/reviewBy: ${reviewBy} is not after ${assuredDate}`];
    return reviewBy > aYearAfter(assuredDate)
      ? [`${path}/reviewBy: ${reviewBy} is more than a year after ${assuredDate}`]
      : [];
  });

const lineProblems = ({ nationalLine, emergencyLine, services }: Directory): string[] =>
  Object.entries({ nationalLine, emergencyLine }).flatMap(([role, id]) => {
    const service = services.find((candidate) => candidate.id === id);
    if (!service) return [`${role}: there is no service "${id}"`];
    return [
      ...(service.status === 'active' ? [] : [`${role}: "${id}" is ${service.status}`]),
      ...(service.phones.some(({ type }) => type === 'voice') ? [] : [`${role}: "${id}" cannot be called`]),
    ];
  });

const doubtProblems = (directory: Directory): string[] =>
  ofEach(directory, ({ phones, status }, path) =>
    status === 'unconfirmed' && phones.some(({ number }) => UNDOUBTED_CODES.includes(number))
      ? [`${path}/status: 911 and 988 never carry a doubt`]
      : [],
  );

const referenceProblems = (directory: Directory): string[] =>
  ofEach(directory, (service, path) =>
    (['fallbackService', 'replacedBy'] as const).flatMap((field) => {
      const id = service[field];
      if (id === undefined) return [];
      if (id === service.id) return [`${path}/${field}: is the service itself`];
      const isKnown = directory.services.some((candidate) => candidate.id === id);
      return isKnown ? [] : [`${path}/${field}: there is no service "${id}"`];
    }),
  );

const isZone = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
};

const zoneProblems = (directory: Directory): string[] =>
  ofEach(directory, ({ schedules }, path) =>
    schedules.flatMap((schedule, index) =>
      'timezone' in schedule && !isZone(schedule.timezone)
        ? [`${path}/schedules/${index}: there is no time zone "${schedule.timezone}"`]
        : [],
    ),
  );

/** What is wrong with the directory. */
export const directoryProblems = (directory: Directory): string[] =>
  [
    idProblems,
    homeProblems,
    displayProblems,
    wordProblems,
    reviewProblems,
    lineProblems,
    doubtProblems,
    referenceProblems,
    zoneProblems,
  ].flatMap((rule) => rule(directory));

/** What is wrong with the translated prose of one language. */
export const proseProblems = (directory: Directory, code: string, prose: Prose): string[] => {
  const numbers = numbersOf(directory);
  return Object.entries(prose).flatMap(([key, { source, target }]) => {
    const place = `prose/${code}/${key}`;
    const [, id, field] = /^([a-z0-9-]+)\.([a-zA-Z]+)$/.exec(key) ?? [];
    if (id === undefined || field === undefined) return [`${place}: is not <service id>.<field>`];
    const service = directory.services.find((candidate) => candidate.id === id);
    if (!service) return [`${place}: there is no service "${id}"`];
    const english: unknown = Object.entries(service).find(([name]) => name === field)?.[1];
    if (typeof english !== 'string' || !isProse(serviceSchema.properties?.[field] ?? {}))
      return [`${place}: the service has no prose of that name`];
    return [
      ...(source === english ? [] : [`${place}: is stale, so English is shown`]),
      ...translationProblems(source, target).map((problem) => `${place}: ${problem}`),
      ...textProblems(target, numbersBarredFrom(field === 'name', service, numbers)).map(
        (problem) => `${place}: ${problem}`,
      ),
    ];
  });
};
