import { expect } from 'chai';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import definitionsJson from '../../src/data/definitions.json';
import schema from '../../src/data/definitions.schema.json';
import directoryJson from '../../src/data/directory.json';
import directorySchema from '../../src/data/directory.schema.json';
import type { Definitions, Directory } from '../../src/data/types.js';
import { definitionProblems } from './rules.js';

const directory = directoryJson as Directory;
const real = definitionsJson as Definitions;
const copy = (): Definitions => structuredClone(real);
const serviceOf = (id: string) => directory.services.find((service) => service.id === id)!;

/** The page that all of this began with. */
const PAGE = 'http://victims.ca.gov/victims/issues/humantrafficking/';
const isFromPage = ({ sources }: { sources: readonly { url: string }[] }) =>
  sources.some(({ url }) => url === PAGE);

describe('data/definitions.json', () => {
  describe('its schema', () => {
    const validate = addFormats(new Ajv2020({ allErrors: true, schemas: [directorySchema] })).compile(schema);
    const errorsOf = (data: unknown): string[] => {
      validate(data);
      return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath}: ${keyword}`);
    };

    it('takes the real definitions', () => {
      expect(errorsOf(real)).to.deep.equal([]);
    });

    const cases: { title: string; at: string; value?: unknown; error: string }[] = [
      { title: 'a figure without a year', at: 'figures/0/year', error: '/figures/0: required' },
      {
        title: 'a figure of a year in words',
        at: 'figures/0/year',
        value: '2021',
        error: '/figures/0/year: type',
      },
      {
        title: 'a figure without a source',
        at: 'figures/0/sources',
        value: [],
        error: '/figures/0/sources: minItems',
      },
      { title: 'a figure that nobody counted', at: 'figures/0/publisher', error: '/figures/0: required' },
      {
        title: 'a definition without a source',
        at: 'definition/sources',
        value: [],
        error: '/definition/sources: minItems',
      },
      { title: 'signs without the caveat', at: 'signs/caveat', error: '/signs: required' },
      { title: 'a law without a citation', at: 'law/0/citation', error: '/law/0: required' },
      {
        title: 'a law with a script for an address',
        at: 'law/0/url',
        value: 'javascript:alert(1)',
        error: '/law/0/url: pattern',
      },
      { title: 'a retired statement without why', at: 'retired/0/reason', error: '/retired/0: required' },
      {
        title: 'a field that it does not know',
        at: 'types/0/note',
        value: 'A note',
        error: '/types/0: additionalProperties',
      },
    ];
    for (const { title, at, value, error } of cases) {
      it(`refuses ${title}`, () => {
        const bad = copy();
        const steps = at.split('/');
        const field = steps.pop() ?? '';
        const parent = steps.reduce<unknown>((node, step) => Reflect.get(Object(node), step), bad);
        if (value === undefined) Reflect.deleteProperty(Object(parent), field);
        else Reflect.set(Object(parent), field, value);
        expect(errorsOf(bad)).to.deep.equal([error]);
      });
    }
  });

  describe('its rules', () => {
    it('are kept by the real definitions', () => {
      expect(definitionProblems(real, directory)).to.deep.equal([]);
    });

    const cases: { title: string; spoil: (definitions: Definitions) => unknown; problem: string }[] = [
      {
        title: 'two figures of one id',
        spoil: ({ figures }) => (figures[1]!.id = figures[0]!.id),
        problem: 'figures: "forced-labor-2021" is taken',
      },
      {
        title: 'a figure that nothing replaces',
        spoil: ({ figures }) => (figures[0]!.replacedBy = 'nothing'),
        problem: 'figures/0/replacedBy: there is no figure "nothing" that is shown',
      },
      {
        title: 'a figure that is replaced by one that is not shown',
        spoil: ({ figures }) => (figures[2]!.replacedBy = 'profits-2005'),
        problem: 'figures/2/replacedBy: there is no figure "profits-2005" that is shown',
      },
      {
        title: 'a retired statement that nothing replaces',
        spoil: ({ retired }) => (retired[0]!.replacedBy = 'forced-labor-2012'),
        problem: 'retired/0/replacedBy: nothing of the name "forced-labor-2012" is shown',
      },
      {
        title: 'an amount that does not say so',
        spoil: ({ figures }) => delete figures[2]!.isAmount,
        problem: 'figures/2/isAmount: is not what "$236 billion" is',
      },
      {
        title: 'a number to call in a sign',
        spoil: ({ signs }) => (signs.advice = 'Call 1-888-373-7888.'),
        problem: 'signs/advice: holds the number +18883737888, which has a record of its own',
      },
      {
        title: '911 in the law',
        spoil: ({ law }) => (law[0]!.text = 'Call 911.'),
        problem: 'law/0/text: holds the number 911, which has a record of its own',
      },
      {
        title: 'markup',
        spoil: ({ definition }) => (definition.text = 'A <b>word</b>'),
        problem: 'definition/text: holds markup',
      },
      {
        title: 'a review after two years',
        spoil: (definitions) => (definitions.reviewBy = '2028-11-24'),
        problem: 'reviewBy: 2028-11-24 is not within a year after 2026-11-24',
      },
    ];
    for (const { title, spoil, problem } of cases) {
      it(`refuse ${title}`, () => {
        const bad = copy();
        spoil(bad);
        expect(definitionProblems(bad, directory)).to.include(problem);
      });
    }
  });
});

describe('the page that it began with', () => {
  /** What the page says, the record that says so now, and words of that record. */
  const claims: { claim: string; id: string; words: RegExp }[] = [
    {
      claim: 'human beings are … smuggled like personal property or material goods',
      id: 'definition-2013',
      words: /smuggled like goods/,
    },
    {
      claim: 'a multi-dimensional threat to society',
      id: 'definition-2013',
      words: /threat to rights, health and security/,
    },
    {
      claim: 'the recruitment, transportation, transfer, harboring or receipt of persons',
      id: 'definition-2013',
      words: /recruitment, transport, transfer, harboring or receipt/,
    },
    {
      claim: 'by means of force, fraud, deception, or coercion',
      id: 'definition',
      words: /by force, lies or threats/,
    },
    {
      claim: 'one of the fastest growing criminal enterprises in the world',
      id: 'fastest-growing',
      words: /fastest growing/,
    },
    { claim: 'revenues of approximately $32 billion a year', id: 'profits-2005', words: /\$32 billion/ },
    {
      claim: 'the second most profitable organized criminal industry … (and tied with arms dealing)',
      id: 'second-most-profitable',
      words: /second most profitable .*arms/,
    },
    {
      claim: 'an estimated 20.9 million victims worldwide at any given time',
      id: 'forced-labor-2012',
      words: /20\.9 million/,
    },
    {
      claim: 'transcends age, gender, race … young children, teenagers, women, and men',
      id: 'everyone',
      words: /children, teenagers, women and men/,
    },
    {
      claim: 'one of the top three destination countries',
      id: 'top-three-destination',
      words: /top three destination/,
    },
    {
      claim: 'California being a primary transit and destination state',
      id: 'why-california',
      words: /transit and destination/,
    },
    {
      claim:
        'proximity to international borders, … ports and airports, … immigrant population, and large economy',
      id: 'why-california',
      words: /borders, ports, airports, immigrants and economy/,
    },
    {
      claim: 'protected under United States and California law',
      id: 'protection',
      words: /United States and of California/,
    },
    {
      claim: 'a nonprofit organization funded by the U.S. Department',
      id: 'national-line-funding',
      words: /funds/,
    },
    {
      claim: 'options … regardless of immigration status',
      id: 'doj-line-offers',
      words: /immigration status/,
    },
    { claim: 'Call 9 a.m. to 5 p.m. E.S.T.', id: 'doj-line-est', words: /E\.S\.T\./ },
    { claim: 'The mission of the Coalition to Abolish Slavery', id: 'cast-mission', words: /forced labor/ },
    { claim: 'an alliance of over 60 … agencies', id: 'bscc-alliance', words: /over 60/ },
    {
      claim: 'The BSCC trafficking hotline provides bilingual assistance',
      id: 'bscc-hotline',
      words: /two languages/,
    },
    {
      claim: 'case management … Safe Place Alternative',
      id: 'misssey-services',
      words: /Safe Place Alternative/,
    },
    {
      claim: 'living environments … 24 hours per day, 365 days',
      id: 'new-day-homes',
      words: /day and night/,
    },
    { claim: 'The SAGE Project supports survivors', id: 'sage-services', words: /therapy/ },
    { claim: 'apply for CalVCP assistance in four ways', id: 'calvcp', words: /four ways/ },
    { claim: 'For more information, see', id: 'more-information', words: /more information/ },
  ];
  const records = [real.definition, ...real.figures, ...real.law, ...real.retired];
  for (const { claim, id, words } of claims) {
    it(`has a record of "${claim}": ${id}`, () => {
      const record = records.find((candidate) => candidate.id === id);
      expect(JSON.stringify(record)).to.match(words);
    });
  }

  it('has no other statement in the records', () => {
    const told = [...new Set(claims.map(({ id }) => id))].filter((id) => id !== 'definition');
    expect(records.filter(isFromPage).map(({ id }) => id)).to.have.members(told);
  });

  const services: { called: string; id: string; status: string; words: RegExp }[] = [
    {
      called: 'The California Victim Compensation Program (CalVCP)',
      id: 'calvcb',
      status: 'active',
      words: /"California Victim Compensation Program","CalVCP"/,
    },
    {
      called: 'National Human Trafficking Resource Center (NHTRC)',
      id: 'national-human-trafficking-hotline',
      status: 'active',
      words: /"National Human Trafficking Resource Center","NHTRC"/,
    },
    {
      called: 'Trafficking in Persons and Worker Exploitation Task Force (TPWETF) Complaint Line',
      id: 'doj-worker-exploitation-task-force',
      status: 'unconfirmed',
      words: /"TPWETF".*Department of Justice.*9 a\.m\. to 5 p\.m\. Eastern Time/,
    },
    {
      called: 'Coalition to Abolish Slavery and Trafficking (CAST)',
      id: 'cast',
      status: 'active',
      words: /"Coalition to Abolish Slavery & Trafficking","CAST"/,
    },
    {
      called: 'Bilateral Safety Corridor Coalition (BSCC)',
      id: 'bscc',
      status: 'unconfirmed',
      words: /"BSCC".*border.*Older lists gave the number of the national hotline/,
    },
    {
      called: 'Motivating, Inspiring, Supporting and Serving Sexually Exploited Youth (MISSSEY)',
      id: 'misssey',
      status: 'unconfirmed',
      words: /"Motivating, Inspiring, Supporting and Serving Sexually Exploited Youth"/,
    },
    {
      called: 'New Day for Children',
      id: 'new-day-for-children',
      status: 'unconfirmed',
      words: /New Day for Children/,
    },
    {
      called: 'Standing Against Global Exploitation (SAGE)',
      id: 'sage-project',
      status: 'defunct',
      words: /"Standing Against Global Exploitation".*Closed/,
    },
  ];
  for (const { called, id, status, words } of services) {
    it(`has a record of "${called}", which is ${status}: ${id}`, () => {
      const service = serviceOf(id);
      expect(service.status).to.equal(status);
      expect(JSON.stringify(service)).to.match(words);
    });
  }

  it('has no other service in the records', () => {
    expect(directory.services.filter(isFromPage).map(({ id }) => id)).to.have.members(
      services.map(({ id }) => id),
    );
  });

  it('has four ways to apply for compensation, which are those of today', () => {
    const ways = serviceOf('calvcb').applicationProcess?.map(({ text }) => text) ?? [];
    expect(ways.map((text) => /^(Online|By telephone|By mail|In person)/.exec(text)?.[0])).to.deep.equal([
      'Online',
      'By telephone',
      'By mail',
      'In person',
    ]);
  });

  it('gave its numbers to those whose they are', () => {
    const homes = (number: string) =>
      directory.services.filter(({ phones }) => phones.some((phone) => phone.number === number));
    expect(homes('+18883737888').map(({ id }) => id)).to.deep.equal([directory.nationalLine]);
    expect(homes('+18884287581').map(({ id }) => id)).to.deep.equal(['doj-worker-exploitation-task-force']);
  });

  it('has a line beside each service that could not be confirmed: the national one', () => {
    const doubted = directory.services.filter(({ status }) => status !== 'active');
    expect(doubted.map(({ id }) => id)).to.include('doj-worker-exploitation-task-force');
    expect(doubted.filter(({ fallbackService }) => fallbackService !== directory.nationalLine)).to.deep.equal(
      [],
    );
  });

  it('says of nothing that it is told by the government, or is an immigration tip line', () => {
    const text = JSON.stringify([directory.services, real]);
    expect(/government hotline|866-347-2423|DHS-2-ICE/i.exec(text)?.[0]).to.equal(undefined);
  });
});
