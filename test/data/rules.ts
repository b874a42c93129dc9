/**
 * The rules of the data that a JSON Schema cannot say (design, section 3). Each function returns what is wrong, a line
 * a problem, with the place in front: `services/0/phones/1: …`. An empty list: nothing is.
 */
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js';

import definitionsSchema from '../../src/data/definitions.schema.json';
import schema from '../../src/data/directory.schema.json';

import type { Definitions, Directory, Prose, Service } from '../../src/data/types.js';
import { sentencesOf } from './sentences.js';

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

const shared: Readonly<Record<string, SchemaNode>> = { ...definitionsSchema.$defs, ...schema.$defs };

const isProse = ({ description }: SchemaNode): boolean => Boolean(description?.startsWith('Prose'));

/** The texts of a value that its schema calls prose, each with its path. */
const proseIn = (value: unknown, node: SchemaNode, path: string): { path: string; text: string }[] => {
  if (node.$ref) return proseIn(value, shared[node.$ref.replace(/^.*#\/\$defs\//, '')] ?? {}, path);
  if (node.oneOf) {
    // The same words may be prose in several forms of a schedule.
    const texts = node.oneOf.flatMap((branch) => proseIn(value, branch, path));
    return texts.filter((text, index) => texts.findIndex((other) => other.path === text.path) === index);
  }
  if (typeof value === 'string') return isProse(node) ? [{ path, text: value }] : [];
  if (Array.isArray(value)) {
    const item = { ...(isProse(node) && { description: node.description }), ...node.items };
    return value.flatMap((entry, index) => proseIn(entry, item, `${path}/${index}`));
  }
  return Object.entries(Object(value)).flatMap(([key, entry]) =>
    proseIn(entry, node.properties?.[key] ?? {}, `${path}/${key}`),
  );
};

/** The prose of the two files, as their schemas call it, each with its path. */
export const proseOf = (directory: Directory, definitions: Definitions): { path: string; text: string }[] =>
  [
    ...proseIn(directory, schema as SchemaNode, ''),
    ...proseIn(definitions, definitionsSchema as SchemaNode, ''),
  ].map(({ path, text }) => ({ path: path.slice(1), text }));

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
  return proseIn(directory, schema as SchemaNode, '').flatMap(({ path, text }) => {
    const [, index = '', field] = /^\/services\/(\d+)\/(\w+)$/.exec(path) ?? [];
    const service = directory.services[Number(index)];
    const barred = service ? numbersBarredFrom(field === 'name', service, numbers) : numbers;
    return textProblems(text, barred).map((problem) => `${path.slice(1)}: ${problem}`);
  });
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

/** What a service is about, and for whom, is chosen from the directory's own lists. */
const termProblems = (directory: Directory): string[] => [
  ...(['topics', 'audiences'] as const).flatMap((list) => {
    const ids = directory[list].map(({ id }) => id);
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${list}: "${id}" is taken`),
      ...ofEach(directory, (service, path) =>
        (service[list] ?? []).flatMap((id, index) =>
          ids.includes(id) ? [] : [`${path}/${list}/${index}: there is no "${id}"`],
        ),
      ),
    ];
  }),
  ...directory.regions.flatMap(({ code }, index) =>
    directory.services.some(({ serviceAreas }) => serviceAreas.some((area) => area.code === code))
      ? []
      : [`regions/${index}: no service serves ${code}`],
  ),
];

/** Beside a service that could not be confirmed stands one that can be called. */
const fallbackProblems = (directory: Directory): string[] =>
  ofEach(directory, ({ status, fallbackService }, path) =>
    status === 'unconfirmed' && fallbackService === undefined ? [`${path}/fallbackService: is missing`] : [],
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
    termProblems,
    fallbackProblems,
  ].flatMap((rule) => rule(directory));

const duplicatesIn = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** What is wrong with the definitions. */
export const definitionProblems = (definitions: Definitions, directory: Directory): string[] => {
  const { definition, types, figures, signs, law, retired, assuredDate, reviewBy } = definitions;
  const shown = figures.filter(({ replacedBy }) => replacedBy === undefined).map(({ id }) => id);
  const standing = [definition.id, ...shown, ...law.map(({ id }) => id)];
  const lists = { types, figures, 'signs/items': signs.items, law, retired };
  return [
    ...(reviewBy > assuredDate && reviewBy <= aYearAfter(assuredDate)
      ? []
      : [`reviewBy: ${reviewBy} is not within a year after ${assuredDate}`]),
    ...Object.entries(lists).flatMap(([name, list]) =>
      duplicatesIn(list.map(({ id }) => id)).map((id) => `${name}: "${id}" is taken`),
    ),
    ...figures.flatMap(({ replacedBy }, index) =>
      replacedBy === undefined || shown.includes(replacedBy)
        ? []
        : [`figures/${index}/replacedBy: there is no figure "${replacedBy}" that is shown`],
    ),
    ...retired.flatMap(({ replacedBy }, index) =>
      replacedBy === undefined || standing.includes(replacedBy)
        ? []
        : [`retired/${index}/replacedBy: nothing of the name "${replacedBy}" is shown`],
    ),
    ...figures.flatMap(({ value, isAmount }, index) =>
      /[$€£]/.test(value) === Boolean(isAmount)
        ? []
        : [`figures/${index}/isAmount: is not what "${value}" is`],
    ),
    ...proseIn(definitions, definitionsSchema as SchemaNode, '').flatMap(({ path, text }) =>
      textProblems(text, numbersOf(directory)).map((problem) => `${path.slice(1)}: ${problem}`),
    ),
  ];
};

/** What is wrong with the translated prose of one language. */
export const proseProblems = (
  { directory, definitions }: { directory: Directory; definitions: Definitions },
  { code, reviewed }: { code: string; reviewed: object | null },
  prose: Prose,
): string[] => {
  const sentences = new Map(sentencesOf(directory, definitions).map((sentence) => [sentence.id, sentence]));
  const numbers = numbersOf(directory);
  return Object.entries(prose).flatMap(([id, { source, target }]) => {
    const place = `prose/${code}/${id}`;
    const sentence = sentences.get(id);
    if (!sentence) return [`${place}: the data has no such sentence`];
    const { text, kind, codes = [] } = sentence;
    const barred = numbers.filter((number) => !codes.includes(number));
    return [
      ...(source === text ? [] : ['is stale, so English is shown']),
      ...(kind === 'strict' && reviewed === null
        ? ['is law, an amount or a deadline, and nobody has reviewed the translation']
        : []),
      ...(kind === 'place' && target === source ? [] : translationProblems(source, target)),
      ...textProblems(target, barred),
    ].map((problem) => `${place}: ${problem}`);
  });
};
