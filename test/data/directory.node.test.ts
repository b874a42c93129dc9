import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { expect } from 'chai';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import definitionsJson from '../../src/data/definitions.json';
import directoryJson from '../../src/data/directory.json';
import schema from '../../src/data/directory.schema.json';
import proseSchema from '../../src/data/prose.schema.json';
import type { Definitions, Directory, Phone, Prose, Service } from '../../src/data/types.js';
import type { Locale } from '../../src/localize.js';
import {
  directoryProblems,
  numbersOf,
  proseOf,
  proseProblems,
  textProblems,
  translationProblems,
} from './rules.js';
import { sentencesOf } from './sentences.js';

const root = path.resolve(import.meta.dirname, '../..');
const real = directoryJson as Directory;
const definitions = definitionsJson as Definitions;
const data = { directory: real, definitions };

/** A copy of the real directory that a case may spoil. */
const copy = (): Directory => structuredClone(real);

const lineOf = (directory: Directory, role: 'nationalLine' | 'emergencyLine'): Service =>
  directory.services.find(({ id }) => id === directory[role])!;

/** Adds a good record, and returns its path. */
const add = (directory: Directory, fields: Partial<Service> = {}): string => {
  const service: Service = {
    ...structuredClone(lineOf(directory, 'nationalLine')),
    id: 'another',
    phones: [],
    ...fields,
  };
  return `services/${directory.services.push(service) - 1}`;
};

const voice = (number: string, display: string): Phone => ({ number, display, type: 'voice' });

describe('data/directory.json', () => {
  describe('its schema', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const errorsOf = (data: unknown): string[] => {
      validate(data);
      return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath}: ${keyword}`);
    };

    it('takes the real directory', () => {
      expect(errorsOf(real)).to.deep.equal([]);
    });

    const cases: { title: string; fields: Record<string, unknown>; error: string }[] = [
      { title: 'a record without a source', fields: { sources: [] }, error: '/sources: minItems' },
      {
        title: 'a source without an address',
        fields: { sources: [{ title: 'A page', kind: 'official' }] },
        error: '/sources/0: required',
      },
      {
        title: 'an address that runs a script',
        fields: { url: 'javascript:alert(1)' },
        error: '/url: pattern',
      },
      { title: 'an address with a space', fields: { url: 'https://example.org/a b' }, error: '/url: format' },
      {
        title: 'a number as people write it',
        fields: { phones: [voice('1-888-373-7888', '1-888-373-7888')] },
        error: '/phones/0/number: pattern',
      },
      {
        title: 'a short code with a country code',
        fields: { phones: [voice('+1911', '911')] },
        error: '/phones/0/number: pattern',
      },
      {
        title: 'a way to call that it does not know',
        fields: { phones: [{ number: '911', display: '911', type: 'fax' }] },
        error: '/phones/0/type: enum',
      },
      { title: 'an unknown status', fields: { status: 'closed' }, error: '/status: enum' },
      { title: 'an unknown field', fields: { adress: '1 Main Street' }, error: ': additionalProperties' },
      { title: 'a day that does not exist', fields: { reviewBy: '2027-02-29' }, error: '/reviewBy: format' },
      {
        title: 'a time that does not exist',
        fields: {
          schedules: [{ timezone: 'America/New_York', byday: ['MO'], opensAt: '09:60', closesAt: '17:00' }],
        },
        error: '/schedules/0/opensAt: pattern',
      },
      {
        title: 'an id with a capital',
        fields: { fallbackService: 'Emergency-911' },
        error: '/fallbackService: pattern',
      },
      {
        title: 'hours without words, days or "always"',
        fields: { schedules: [{ timezone: 'America/New_York' }] },
        error: '/schedules/0: oneOf',
      },
      {
        title: 'hours that are two kinds in one',
        fields: { schedules: [{ always: true, description: 'On weekdays' }] },
        error: '/schedules/0: oneOf',
      },
      {
        title: 'a step that is only a text',
        fields: { applicationProcess: ['Online'] },
        error: '/applicationProcess/0: type',
      },
      {
        title: 'a step without words',
        fields: { applicationProcess: [{ url: 'https://example.org/' }] },
        error: '/applicationProcess/0: required',
      },
      {
        title: 'a step that runs a script',
        fields: { applicationProcess: [{ text: 'Online', url: 'javascript:alert(1)' }] },
        error: '/applicationProcess/0/url: pattern',
      },
      { title: 'eligibility in a list', fields: { eligibility: ['Under 18'] }, error: '/eligibility: type' },
      { title: 'a topic in words', fields: { topics: ['Forced work'] }, error: '/topics/0: pattern' },
      {
        title: 'a record that serves nowhere',
        fields: { serviceAreas: [] },
        error: '/serviceAreas: minItems',
      },
    ];
    for (const { title, fields, error } of cases) {
      it(`refuses ${title}`, () => {
        const bad = copy();
        const place = add(bad, fields as Partial<Service>);
        expect(errorsOf(bad)).to.include(`/${place}${error}`);
      });
    }

    const lists: { title: string; fields: Record<string, unknown>; error: string }[] = [
      { title: 'a topic without a name', fields: { topics: [{ id: 'a' }] }, error: '/topics/0: required' },
      {
        title: 'an audience with a text for synonyms',
        fields: { audiences: [{ id: 'a', name: 'A', synonyms: 'b' }] },
        error: '/audiences/0/synonyms: type',
      },
      {
        title: 'a region in words',
        fields: { regions: [{ code: 'California', name: 'California' }] },
        error: '/regions/0/code: pattern',
      },
    ];
    for (const { title, fields, error } of lists) {
      it(`refuses ${title}`, () => {
        expect(errorsOf({ ...copy(), ...fields })).to.deep.equal([error]);
      });
    }

    const required = ['nationalLine', 'emergencyLine', 'topics', 'audiences', 'regions', 'services'];
    for (const field of required) {
      it(`refuses a directory without ${field}`, () => {
        const { [field as keyof Directory]: _, ...bad } = copy();
        expect(errorsOf(bad)).to.deep.equal([': required']);
      });
    }
  });

  describe('its rules', () => {
    it('are kept by the real directory', () => {
      expect(directoryProblems(real)).to.deep.equal([]);
    });

    const good: { title: string; change: (directory: Directory) => void }[] = [
      {
        title: '711, 911 and a short code on several records',
        change: (directory) =>
          add(directory, { phones: [voice('711', '711'), voice('911', '911'), voice('233733', '233733')] }),
      },
      {
        title: 'one number that is called and texted, on one record',
        change: (directory) =>
          add(directory, {
            phones: [
              voice('+14155550132', '415-555-0132'),
              { number: '+14155550132', display: '415-555-0132', type: 'text' },
            ],
          }),
      },
      {
        title: 'numbers in the forms in which people write them',
        change: (directory) =>
          add(directory, {
            phones: [
              voice('+14155550132', '(415) 555-0132'),
              voice('+14155550133', '415.555.0133'),
              voice('+525555332533', '+52 55 5533 2533'),
              voice('233733', '233-733'),
            ],
          }),
      },
      {
        title: 'counts, years and ages in prose',
        change: (directory) =>
          add(directory, {
            description: 'Since 2007, for people of 18 to 24 years, in 200+ languages, 24/7, after 9/11.',
          }),
      },
      {
        title: 'a code that is the name of the service that has it',
        change: (directory) =>
          add(directory, { name: '988 Suicide & Crisis Lifeline', phones: [voice('988', '988')] }),
      },
      {
        title: 'a review a year after a leap day',
        change: (directory) => add(directory, { assuredDate: '2028-02-29', reviewBy: '2029-03-01' }),
      },
      {
        title: 'a review the day after',
        change: (directory) => add(directory, { assuredDate: '2026-12-31', reviewBy: '2027-01-01' }),
      },
      {
        title: 'a reference to another record',
        change: (directory) =>
          add(directory, { fallbackService: directory.nationalLine, replacedBy: directory.nationalLine }),
      },
      {
        title: 'an unconfirmed record with another to turn to',
        change: (directory) =>
          add(directory, { status: 'unconfirmed', fallbackService: directory.nationalLine }),
      },
      {
        title: 'hours in words only',
        change: (directory) => add(directory, { schedules: [{ description: '9 a.m. to 5 p.m.' }] }),
      },
      {
        title: 'amounts and years of age in eligibility',
        change: (directory) =>
          add(directory, { eligibility: 'Within 7 years, by the 28th birthday, up to $10,000 a year.' }),
      },
    ];
    for (const { title, change } of good) {
      it(`take ${title}`, () => {
        const directory = copy();
        change(directory);
        expect(directoryProblems(directory)).to.deep.equal([]);
      });
    }

    /** Each returns the problems that are expected, for a directory that it has spoiled. */
    const bad: { title: string; spoil: (directory: Directory) => string[] }[] = [
      {
        title: 'an id twice',
        spoil: (directory) => [
          `${add(directory, { id: directory.nationalLine })}/id: "${directory.nationalLine}" is taken`,
        ],
      },
      {
        title: 'a number with two homes',
        spoil: (directory) => [
          `${add(directory, { phones: [voice('+18883737888', '888-373-7888')] })}/phones/0: +18883737888 has its home in services/0`,
        ],
      },
      ...[
        ['another number', '+14155550132', '415-555-0133'],
        ['a digit too few', '+14155550132', '415-555-013'],
        ['letters', '+18003569377', '1-800-FLOWERS'],
        ['an extension', '+14155550132', '415-555-0132 ext. 5'],
        ['words around it', '+14155550132', 'Call 415-555-0132'],
        ['the country left out', '+525555332533', '55 5533 2533'],
        ['another short code', '233733', '233734'],
        ['letters for a short code', '233733', 'BEFREE'],
      ].map(([what = '', number = '', display = '']) => ({
        title: `a number that is shown with ${what}`,
        spoil: (directory: Directory) => [
          `${add(directory, { phones: [voice(number, display)] })}/phones/0: "${display}" is not how ${number} is written`,
        ],
      })),
      ...[
        'Call 1-888-373-7888 for help.',
        'Call (888) 373 7888 for help.',
        'Call 888.373.7888 for help.',
        'Call +1 888 373 7888 for help.',
        'Call 18883737888 for help.',
      ].map((description) => ({
        title: `the line's number in prose: ${description}`,
        spoil: (directory: Directory) => [
          `${add(directory, { description })}/description: holds the number +18883737888, which has a record of its own`,
        ],
      })),
      {
        title: 'a number in prose that has no record',
        spoil: (directory) => [
          `${add(directory, { alert: 'Ask at 213-373-4253.' })}/alert: holds the number +12133734253, which has a record of its own`,
        ],
      },
      ...['911', '9-1-1', '988', '711', '233733'].map((code) => ({
        title: `${code} in prose`,
        spoil: (directory: Directory) => [
          `${add(directory, { fees: `Free, as is ${code}.` })}/fees: holds the number ${code.replaceAll('-', '')}, which has a record of its own`,
        ],
      })),
      {
        title: 'a number in a step, in hours and in the name of an area',
        spoil: (directory) => {
          const place = add(directory, {
            applicationProcess: [{ text: 'Write.' }, { text: 'Call 911.' }],
            schedules: [
              {
                timezone: 'America/New_York',
                byday: ['MO'],
                opensAt: '09:00',
                closesAt: '17:00',
                description: 'On holidays 911.',
              },
            ],
            serviceAreas: [{ code: 'US', name: 'Where 911 is' }],
            eligibility: 'Whoever called 911.',
          });
          const problem = 'holds the number 911, which has a record of its own';
          return [
            `${place}/schedules/0/description: ${problem}`,
            `${place}/serviceAreas/0/name: ${problem}`,
            `${place}/applicationProcess/1/text: ${problem}`,
            `${place}/eligibility: ${problem}`,
          ];
        },
      },
      {
        title: 'a number among words and regions to choose by',
        spoil: (directory) => {
          directory.topics[0]!.synonyms!.push('911');
          directory.audiences[1]!.name = 'Callers of 988';
          directory.regions[0]!.name = 'Where 911 is';
          const problem = (code: string) => `holds the number ${code}, which has a record of its own`;
          return [
            `topics/0/synonyms/${directory.topics[0]!.synonyms!.length - 1}: ${problem('911')}`,
            `audiences/1/name: ${problem('988')}`,
            `regions/0/name: ${problem('911')}`,
          ];
        },
      },
      {
        title: "another service's code in a name",
        spoil: (directory) => [
          `${add(directory, { name: 'Friends of 911' })}/name: holds the number 911, which has a record of its own`,
        ],
      },
      {
        title: 'a telephone number for a name',
        spoil: (directory) => [
          `${add(directory, { name: '415-555-0132', phones: [voice('+14155550132', '415-555-0132')] })}/name: holds the number +14155550132, which has a record of its own`,
        ],
      },
      {
        title: 'markup in prose',
        spoil: (directory) => [`${add(directory, { description: 'A <b>b</b>' })}/description: holds markup`],
      },
      {
        title: 'digits in prose that are not Latin',
        spoil: (directory) => [
          `${add(directory, { description: '٢٠٠ languages' })}/description: holds digits that are not Latin`,
        ],
      },
      ...[
        ['2026-11-24', '2026-11-24', 'is not after'],
        ['2026-11-24', '2025-11-24', 'is not after'],
        ['2026-11-24', '2027-11-25', 'is more than a year after'],
      ].map(([assuredDate = '', reviewBy = '', problem = '']) => ({
        title: `a review on ${reviewBy} of a record of ${assuredDate}`,
        spoil: (directory: Directory) => [
          `${add(directory, { assuredDate, reviewBy })}/reviewBy: ${reviewBy} ${problem} ${assuredDate}`,
        ],
      })),
      ...(['nationalLine', 'emergencyLine'] as const).flatMap((role) => [
        {
          title: `a ${role} that does not exist`,
          spoil: (directory: Directory) => {
            directory[role] = 'nobody';
            return [`${role}: there is no service "nobody"`];
          },
        },
        ...(['inactive', 'defunct', 'temporarily-closed'] as const).map((status) => ({
          title: `a ${role} that is ${status}`,
          spoil: (directory: Directory) => {
            add(directory, { status, phones: [voice('+14155550132', '415-555-0132')] });
            directory[role] = 'another';
            return [`${role}: "another" is ${status}`];
          },
        })),
        {
          title: `a ${role} without a number to call`,
          spoil: (directory: Directory) => {
            add(directory, { phones: [{ number: '233733', display: '233733', type: 'text' }] });
            directory[role] = 'another';
            return [`${role}: "another" cannot be called`];
          },
        },
      ]),
      {
        title: 'doubt about the national line',
        spoil: (directory) => {
          lineOf(directory, 'nationalLine').status = 'unconfirmed';
          return [
            `nationalLine: "${directory.nationalLine}" is unconfirmed`,
            `services/0/fallbackService: is missing`,
          ];
        },
      },
      {
        title: 'doubt about 911',
        spoil: (directory) => {
          const service = lineOf(directory, 'emergencyLine');
          service.status = 'unconfirmed';
          return [
            `emergencyLine: "${directory.emergencyLine}" is unconfirmed`,
            `services/${directory.services.indexOf(service)}/status: 911 and 988 never carry a doubt`,
            `services/${directory.services.indexOf(service)}/fallbackService: is missing`,
          ];
        },
      },
      {
        title: 'doubt about 988',
        spoil: (directory) => [
          `${add(directory, { phones: [voice('988', '988')], status: 'unconfirmed', fallbackService: directory.nationalLine })}/status: 911 and 988 never carry a doubt`,
        ],
      },
      ...(['fallbackService', 'replacedBy'] as const).flatMap((field) => [
        {
          title: `a ${field} that does not exist`,
          spoil: (directory: Directory) => [
            `${add(directory, { [field]: 'nobody' })}/${field}: there is no service "nobody"`,
          ],
        },
        {
          title: `a ${field} that is the service itself`,
          spoil: (directory: Directory) => [
            `${add(directory, { [field]: 'another' })}/${field}: is the service itself`,
          ],
        },
      ]),
      {
        title: 'a time zone that does not exist',
        spoil: (directory) => [
          `${add(directory, { schedules: [{ timezone: 'America/Washington', byday: ['MO'], opensAt: '09:00', closesAt: '17:00' }] })}/schedules/0: there is no time zone "America/Washington"`,
        ],
      },
      {
        title: 'an unconfirmed record without another to turn to',
        spoil: (directory) => [`${add(directory, { status: 'unconfirmed' })}/fallbackService: is missing`],
      },
      ...(['topics', 'audiences'] as const).flatMap((list) => [
        {
          title: `${list} that cannot be chosen`,
          spoil: (directory: Directory) => [
            `${add(directory, { [list]: ['nothing'] })}/${list}/0: there is no "nothing"`,
          ],
        },
        {
          title: `${list} of one id`,
          spoil: (directory: Directory) => {
            const first = directory[list][0]!;
            directory[list].push({ ...first });
            return [`${list}: "${first.id}" is taken`];
          },
        },
      ]),
      {
        title: 'a region that no service serves',
        spoil: (directory) => [
          `regions/${directory.regions.push({ code: 'US-NV', name: 'Nevada' }) - 1}: no service serves US-NV`,
        ],
      },
    ];
    for (const { title, spoil } of bad) {
      it(`refuse ${title}`, () => {
        const directory = copy();
        const problems = spoil(directory);
        expect(directoryProblems(directory)).to.deep.equal(problems);
      });
    }
  });
});

describe('data/prose', () => {
  const folder = path.join(root, 'src/data/prose');
  const codes = readdirSync(folder).map((file) => path.basename(file, '.json'));
  const isProse = new Ajv2020().compile(proseSchema);

  it('has a file for Spanish', () => {
    expect(codes).to.include('es');
  });

  for (const code of codes) {
    const prose: Prose = JSON.parse(readFileSync(path.join(folder, `${code}.json`), 'utf8'));
    it(`is in order and not stale: ${code}`, () => {
      expect(prose).to.not.be.empty;
      expect(isProse(prose), JSON.stringify(isProse.errors)).to.equal(true);
      expect(proseProblems(data, { code, reviewed: null }, prose)).to.deep.equal([]);
    });
  }

  const misshapen: { title: string; entry: unknown }[] = [
    { title: 'no source', entry: { target: 'Texto' } },
    { title: 'no target', entry: { source: 'Text' } },
    { title: 'an empty target', entry: { source: 'Text', target: '' } },
    { title: 'more than it needs', entry: { source: 'Text', target: 'Texto', by: 'me' } },
    { title: 'no source and no target', entry: 'Texto' },
  ];
  for (const { title, entry } of misshapen) {
    it(`refuses, by its schema, an entry with ${title}`, () => {
      expect(isProse({ 'a.name': entry })).to.equal(false);
    });
  }

  const sentences = sentencesOf(real, definitions);

  it('can translate every sentence that the schemas call prose', () => {
    const known = new Set(sentences.map(({ text }) => text));
    const prose = proseOf(real, definitions);
    expect(prose).to.have.length.of.at.least(150);
    expect(prose.filter(({ text }) => !known.has(text))).to.deep.equal([]);
  });

  const strict = sentences.filter(({ kind }) => kind === 'strict');
  it('calls law, amounts and deadlines what they are', () => {
    expect(strict.map(({ id: key }) => key)).to.include.members([
      'calvcb.eligibility',
      'definitions.law.federal.text',
      'definitions.figures.profits-2024.value',
    ]);
  });

  for (const code of codes) {
    const localeOf = async () => {
      const [locale] = Object.values(
        (await import(`../../src/locales/${code}.ts`)) as Record<string, Locale>,
      );
      return {
        ...locale,
        has: (english: string) => generateMsgId(english, false) in (locale?.templates ?? {}),
      };
    };

    it(`has in ${code} every sentence that is shown, but names, and what must stay English`, async () => {
      const { has } = await localeOf();
      const missing = sentences.filter(({ text, kind }) => !has(text) && kind !== 'unseen');
      expect(missing.filter(({ kind }) => kind !== 'name' && kind !== 'strict')).to.deep.equal([]);
    });

    it(`leaves law, amounts and deadlines in English as long as nobody reviewed ${code}`, async () => {
      const { has, reviewed } = await localeOf();
      expect(reviewed).to.equal(null);
      expect(strict.filter(({ text }) => has(text))).to.deep.equal([]);
    });
  }

  it('takes them in a reviewed translation', () => {
    const { id: key = '', text = '' } = strict[0] ?? {};
    const reviewed = { by: 'A reader', date: '2026-12-01' };
    const prose = { [key]: { source: text, target: 'Texto' } };
    expect(proseProblems(data, { code: 'es', reviewed }, prose)).to.deep.equal([]);
  });

  const id = real.nationalLine;
  const { description } = lineOf(real, 'nationalLine');
  const cases: { title: string; key: string; source?: string; target: string; problem: string }[] = [
    ...[
      ['a key without a field', id],
      ['a key with too much', `${id}.phones.0`],
      ['an unknown service', 'nobody.name'],
      ['a field that no record has', `${id}.nickname`],
      ['a field that is a fact', `${id}.url`],
      ['an area that is not there', `${id}.serviceAreas.9`],
      ['a figure that is not there', 'definitions.figures.nothing.value'],
    ].map(([title = '', key = '']) => ({
      title,
      key,
      target: 'Texto',
      problem: 'the data has no such sentence',
    })),
    ...strict.map(({ id: key, text }) => ({
      title: `what is law, an amount or a deadline: ${key}`,
      key,
      source: text,
      target: 'Texto',
      problem: 'is law, an amount or a deadline, and nobody has reviewed the translation',
    })),
    {
      title: 'a translation of an earlier sentence',
      key: `${id}.description`,
      source: `${description} `,
      target: 'Texto',
      problem: 'is stale, so English is shown',
    },
    {
      title: 'a number',
      key: `${id}.description`,
      target: 'Llame al 1-888-373-7888.',
      problem: 'holds the number +18883737888, which has a record of its own',
    },
    {
      title: '911',
      key: `${id}.description`,
      target: 'Llame al 911.',
      problem: 'holds the number 911, which has a record of its own',
    },
    { title: 'markup', key: `${id}.description`, target: 'Un <b>texto</b>', problem: 'holds markup' },
    {
      title: 'the English sentence',
      key: `${id}.description`,
      target: description,
      problem: 'is the English sentence',
    },
    { title: 'nothing', key: `${id}.description`, target: ' ', problem: 'is empty' },
  ];
  for (const { title, key, source = description, target, problem } of cases) {
    it(`refuses ${title}`, () => {
      const prose = { [key]: { source, target } };
      expect(proseProblems(data, { code: 'es', reviewed: null }, prose)).to.deep.equal([
        `prose/es/${key}: ${problem}`,
      ]);
    });
  }

  it('keeps the code that is a name, in every language', () => {
    const entry = { source: '911', target: 'Emergencias: 911' };
    const prose = { [`${real.emergencyLine}.name`]: entry };
    expect(proseProblems(data, { code: 'es', reviewed: null }, prose)).to.deep.equal([]);
  });

  const words: { title: string; source: string; target: string; problems: string[] }[] = [
    { title: 'keeps a word in capitals', source: 'Text HELP', target: 'Envíe HELP', problems: [] },
    {
      title: 'loses none',
      source: 'Text HELP by TTY',
      target: 'Envíe AYUDA',
      problems: ['lost the word HELP', 'lost the word TTY'],
    },
    { title: 'has it as a word', source: 'TTY', target: 'TTYs', problems: ['lost the word TTY'] },
  ];
  for (const { title, source, target, problems } of words) {
    it(`a translation ${title}: ${target}`, () => {
      expect(translationProblems(source, target)).to.deep.equal(problems);
    });
  }

  const texts: { text: string; problems: string[] }[] = [
    { text: 'Intérpretes para más de 200 idiomas, las 24 horas', problems: [] },
    { text: '٢٠٠', problems: ['holds digits that are not Latin'] },
    { text: '1 (888) 373–7888', problems: ['holds the number +18883737888, which has a record of its own'] },
  ];
  for (const { text, problems } of texts) {
    it(`a text ${problems.length ? 'must not' : 'may'} be: ${text}`, () => {
      expect(textProblems(text, numbersOf(real))).to.deep.equal(problems);
    });
  }
});

describe('data/types.ts', () => {
  /** The script runs on a copy, so that the checkout stays as it is. */
  const copyOfRepository = mkdtempSync(path.join(tmpdir(), 'hotline-types-'));
  const types = 'src/data/types.ts';
  const generate = (): string => {
    execFileSync(process.execPath, [path.join(copyOfRepository, 'scripts/data-types.mjs')], {
      stdio: 'pipe',
    });
    return readFileSync(path.join(copyOfRepository, types), 'utf8');
  };

  before(() => {
    mkdirSync(path.join(copyOfRepository, 'src/data'), { recursive: true });
    for (const file of readdirSync(path.join(root, 'src/data')).filter((name) =>
      name.endsWith('.schema.json'),
    ))
      cpSync(path.join(root, 'src/data', file), path.join(copyOfRepository, 'src/data', file));
    cpSync(path.join(root, 'scripts/data-types.mjs'), path.join(copyOfRepository, 'scripts/data-types.mjs'));
    symlinkSync(path.join(root, 'node_modules'), path.join(copyOfRepository, 'node_modules'), 'junction');
  });
  after(() => rmSync(copyOfRepository, { recursive: true }));

  it('is what the schema says', () => {
    expect(readFileSync(path.join(root, types), 'utf8')).to.equal(generate());
  });
});
