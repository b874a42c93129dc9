import { expect, nextFrame } from '@open-wc/testing';
import { stub, useFakeTimers, type SinonFakeTimers } from 'sinon';
import { HotlineResourceList, type Service } from '../../../src/index.js';
import { makeDirectory } from '../../bench/directory.js';
import { service as partnerService } from '../../domain/directories.js';
import { textNodeWith } from '../../pages/looking.js';
import {
  draw,
  frameOf,
  isShown,
  languages,
  origins,
  overflow,
  part,
  parts,
  smallTargets,
  textOf,
  themes,
  unmarked,
  untranslated,
  warningsOf,
} from '../../reading.js';
import { until } from '../../waiting.js';

const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const NATIONAL = 'National Human Trafficking Hotline';

const drawList = (attributes = '', lang = 'en') =>
  draw<HotlineResourceList>(
    `<hotline-resource-list lang="${lang}" ${attributes}>${tel}</hotline-resource-list>`,
  );

const names = (list: Element) => parts(list, 'name').map(textOf);
const itemOf = (list: Element, name: string): HTMLElement => {
  const item = parts(list, 'item').find((candidate) => textOf(candidate).startsWith(name));
  if (!item) throw new Error(`"${name}" is not shown`);
  return item;
};
const linksOf = (item: Element) => [...item.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const field = (list: Element) => list.shadowRoot?.querySelector('input') as HTMLInputElement;
const selects = (list: Element) => [...(list.shadowRoot?.querySelectorAll('select') ?? [])];
const status = (list: Element) => textOf(list.shadowRoot?.querySelector('[role=status]') ?? undefined);

/** What was found is said after a pause, and later on a busy machine. */
const untilSays = (list: Element, words: string) =>
  until(() => status(list) === words, `It does not say "${words}"`);

const type = async (list: HotlineResourceList, query: string) => {
  field(list).value = query;
  field(list).dispatchEvent(new Event('input', { bubbles: true }));
  await list.updateComplete;
};
const choose = async (list: HotlineResourceList, filter: 'region' | 'topic' | 'audience', id: string) => {
  const select = selects(list)[['region', 'topic', 'audience'].indexOf(filter)] as HTMLSelectElement;
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await list.updateComplete;
};
const chosen = (list: Element) => selects(list).map(({ value }) => value);

const service = (fields: Partial<Service> = {}): Service => ({
  ...structuredClone(partnerService),
  ...fields,
});
const give = async (list: HotlineResourceList, directory: unknown) => {
  Object.assign(list, { directory });
  await list.updateComplete;
};

/** That the national line stands first, with a number that dials, is the promise. */
const expectNationalLineFirst = (list: Element) => {
  expect(names(list)[0]).to.equal(NATIONAL);
  expect(names(list).filter((name) => name === NATIONAL)).to.have.lengthOf(1);
  const [link] = parts(list, 'phone');
  expect(link?.getAttribute('href')).to.equal('tel:+18883737888');
  expect(isShown(link as Element)).to.equal(true);
};

describe('hotline-resource-list', () => {
  for (const [origin, drawIt] of origins<HotlineResourceList>('hotline-resource-list', tel)) {
    it(`begins with the national line, and can be filtered: ${origin}`, async () => {
      const list = await drawIt();
      const [first, ...others] = parts(list, 'item');
      expect(textOf(first)).to.contain('1-888-373-7888');
      expect(others.length).to.be.greaterThan(3);
      await expect(list).to.be.accessible();
      list.filterable = true;
      await list.updateComplete;
      expect(isShown(part(list, 'filter'))).to.equal(true);
    });
  }

  describe('the national line', () => {
    const attributes = [
      '',
      'region="US-CA"',
      'region="MX"',
      'topic="money"',
      'audience="children"',
      'region="MX" topic="money" audience="families" filterable',
    ];
    for (const filter of attributes) {
      it(`is first with ${filter || 'no filter'}`, async () => {
        expectNationalLineFirst(await drawList(filter));
      });
    }

    for (const query of ['visa', '988', 'no such words', '911']) {
      it(`is first in a search for "${query}"`, async () => {
        const list = await drawList('filterable');
        await type(list, query);
        expectNationalLineFirst(list);
      });
    }

    const partners: { title: string; services: Service[] }[] = [
      { title: 'a partner', services: [service()] },
      { title: 'a partner with an emergency line', services: [service({ kind: 'emergency' })] },
      {
        title: 'a partner who closed it',
        services: [service({ id: 'national-human-trafficking-hotline', status: 'defunct', name: 'Closed' })],
      },
      {
        title: 'a partner with a number of its own for it',
        services: [service({ id: 'national-human-trafficking-hotline', name: NATIONAL })],
      },
    ];
    for (const { title, services } of partners) {
      it(`is first, and from the bundle, in the directory of ${title}`, async () => {
        const list = await drawList();
        await give(list, { services });
        expectNationalLineFirst(list);
        expect(linksOf(itemOf(list, NATIONAL))).not.to.include('tel:+14155550132');
      });
    }
  });

  describe('its order', () => {
    it('has five groups, and in each what is to hand first', async () => {
      const list = await drawList();
      const groups = [...(list.shadowRoot?.querySelectorAll('.group') ?? [])].map((group) => [
        textOf(group.querySelector('h3') ?? undefined),
        ...[...group.querySelectorAll('[part~=name]')].map(textOf),
      ]);
      expect(groups).to.deep.equal([
        [
          'Talk to someone now',
          NATIONAL,
          '911',
          'Cast',
          'National Center for Missing & Exploited Children',
          'National Domestic Violence Hotline',
          '988 Suicide & Crisis Lifeline',
          'National Runaway Safeline',
          'California Youth Crisis Line',
        ],
        ['Help with costs', 'California Victim Compensation Board'],
        ['More help', 'California Civil Rights Department'],
        [
          'Not confirmed',
          'Bilateral Safety Corridor Coalition',
          'MISSSEY',
          'New Day for Children',
          'Trafficking in Persons and Worker Exploitation Task Force',
        ],
      ]);
    });

    it('puts lines that are always open before those that are not', async () => {
      const list = await drawList();
      await give(list, {
        services: [
          service({ id: 'day', name: 'By day', kind: 'helpline' }),
          service({ id: 'always', name: 'Always', kind: 'helpline', schedules: [{ always: true }] }),
          service({ id: 'tips', name: 'Tips', kind: 'tip-line' }),
          service({ id: 'danger', name: 'Danger', kind: 'emergency' }),
        ],
      });
      expect(names(list)).to.deep.equal([NATIONAL, 'Danger', 'Always', 'By day', 'Tips']);
    });

    for (const closed of ['defunct', 'inactive'] as const) {
      it(`never shows a service that is ${closed}`, async () => {
        const list = await drawList('filterable');
        await give(list, { services: [service({ status: closed })] });
        await type(list, 'harbor');
        expect(names(list)).to.deep.equal([NATIONAL]);
      });
    }

    it('never shows SAGE, which closed', async () => {
      const list = await drawList('filterable');
      for (const query of ['', 'SAGE', 'Standing Against Global Exploitation', 'San Francisco']) {
        await type(list, query);
        expect(textOf(frameOf(list))).not.to.match(/SAGE|Standing Against/);
      }
    });
  });

  describe('a service that could not be confirmed', () => {
    it('has its number and hours as text, and the national line to call', async () => {
      const item = itemOf(await drawList(), 'Trafficking in Persons');
      expect(linksOf(item)).to.deep.equal(['tel:+18883737888']);
      expect(textOf(item))
        .to.contain('1-888-428-7581 (voice and TTY) 9 a.m. to 5 p.m. Eastern Time')
        .and.contain(
          'We could not confirm that this service still works. Call the national hotline instead:',
        );
    });

    it('has hours that could be computed as text, and is not open', async () => {
      const list = await drawList();
      await give(list, { services: [service({ status: 'unconfirmed' })] });
      const text = textOf(itemOf(list, 'Harbor House'));
      expect(text).to.contain('Monday, Tuesday: 9:00 a.m.–5:00 p.m., Pacific Time');
      expect(text).not.to.match(/(Open|Closed) now|(Opens|Closes):/);
    });
  });

  describe('a service', () => {
    const ways: { name: string; links: string[]; text: RegExp }[] = [
      {
        name: 'National Domestic Violence Hotline',
        links: [
          'tel:+18007997233',
          'sms:88788?body=START',
          'https://www.thehotline.org/',
          'tel:+18007873224',
        ],
        text: /Call, free 1-800-799-7233 Text START to 88788 Chat online TTY 1-800-787-3224/,
      },
      {
        name: '988',
        links: ['tel:988', 'sms:988', 'https://988lifeline.org/'],
        text: /Call 988 Text to 988/,
      },
      { name: '911', links: ['tel:911'], text: /Call 911/ },
      {
        name: 'California Victim Compensation Board',
        links: [
          'tel:+18007779229',
          'https://victims.ca.gov/for-victims/victims-of-human-trafficking',
          'mailto:info@victims.ca.gov',
          'https://online.victims.ca.gov/',
        ],
        text: /Apply within 7 years .* How to apply Online By telephone.* By mail.* In person/,
      },
      { name: 'MISSSEY', links: ['tel:+18883737888'], text: /Oakland/ },
    ];
    for (const { name, links, text } of ways) {
      it(`has the ways to reach it: ${name}`, async () => {
        const item = itemOf(await drawList(), name);
        expect(linksOf(item)).to.deep.equal(links);
        expect(textOf(item)).to.match(text);
        const outside = [...item.querySelectorAll('a[href^=http]')];
        expect(outside.filter((link) => link.getAttribute('rel') !== 'noreferrer noopener')).to.deep.equal(
          [],
        );
      });
    }

    it('says in which languages each channel answers, and what it costs', async () => {
      const text = textOf(itemOf(await drawList(), 'National Human Trafficking Hotline'));
      expect(text).to.contain(
        'Calls: English, Español · Interpreters for 200+ languages Text and chat: English, Español Free',
      );
    });

    it('says how old its newest source is, unless it must not carry a doubt', async () => {
      const list = await drawList();
      const dated = parts(list, 'item').filter((item) => textOf(item).includes('Newest dated source:'));
      expect(textOf(itemOf(list, 'Cast'))).to.contain('Newest source with a date: 2025');
      expect(textOf(itemOf(list, 'MISSSEY'))).to.contain('Newest source with a date: 2022');
      for (const name of [NATIONAL, '911', '988']) expect(dated).not.to.include(itemOf(list, name));
    });

    it('of a partner is in the words of the partner', async () => {
      const list = await drawList('', 'es');
      await give(list, { services: [service({ interpretationServices: 'Interpreters', fees: 'Free' })] });
      const words = [...itemOf(list, 'Harbor House').querySelectorAll('[lang=en]')].map(textOf);
      expect(words).to.include.members(['Interpreters', 'Free']);
    });

    it('says when the list was last checked', async () => {
      expect(textOf(frameOf(await drawList()))).to.contain(
        'Last compared with public sources on November 24, 2026.',
      );
      const list = await drawList();
      await give(list, { services: [service({ assuredDate: '2026-02-01' })] });
      expect(textOf(frameOf(list))).to.contain('Last compared with public sources on February 1, 2026.');
    });
  });

  describe('filters', () => {
    const cases: { attributes: string; has: string[]; hasNot: string[] }[] = [
      { attributes: 'region="US-CA"', has: ['Cast', '911', 'California Youth Crisis Line'], hasNot: [] },
      { attributes: 'region="us"', has: ['911', 'National Runaway Safeline'], hasNot: ['Cast', 'MISSSEY'] },
      { attributes: 'region="US-NV"', has: ['911'], hasNot: ['Cast'] },
      { attributes: 'topic="money"', has: ['California Victim Compensation Board'], hasNot: ['911', 'Cast'] },
      {
        attributes: 'audience="children"',
        has: ['MISSSEY', '911', 'Cast', 'National Runaway Safeline'],
        hasNot: [],
      },
      { attributes: 'audience="families"', has: ['911', 'Cast'], hasNot: ['National Runaway Safeline'] },
      {
        attributes: 'audience="families" topic="missing-children"',
        has: ['National Center for Missing & Exploited Children'],
        hasNot: ['National Runaway Safeline', 'Cast'],
      },
    ];
    for (const { attributes, has, hasNot } of cases) {
      it(`shows what fits ${attributes}`, async () => {
        const shown = names(await drawList(attributes));
        expect(shown).to.include.members(has);
        expect(shown.filter((name) => hasNot.includes(name))).to.deep.equal([]);
      });
    }

    it('are not there unless they are asked for', async () => {
      expect(parts(await drawList(), 'filter')).to.deep.equal([]);
      expect(parts(await drawList('filterable="false"'), 'filter')).to.deep.equal([]);
      const list = await drawList('filterable');
      expect(isShown(part(list, 'filter'))).to.equal(true);
      expect(
        selects(list).map(({ labels }) => textOf(labels[0]?.querySelector('span') ?? undefined)),
      ).to.deep.equal(['Where', 'Topic', 'For whom']);
    });

    const queries: { title: string; query: string; found: string[] }[] = [
      { title: 'a name', query: 'civil rights', found: ['California Civil Rights Department'] },
      { title: 'a description', query: 'ambulance', found: ['911'] },
      { title: 'an earlier name', query: 'calvcp', found: ['California Victim Compensation Board'] },
      { title: 'capitals and accents', query: 'MÍSSSEY', found: ['MISSSEY'] },
      { title: 'digits of a number', query: '539', found: ['Cast'] },
      { title: 'a place', query: 'oakland', found: ['MISSSEY'] },
      { title: 'nothing that there is', query: 'xyzzy', found: [] },
    ];
    for (const { title, query, found } of queries) {
      it(`finds by ${title}: ${query}`, async () => {
        const list = await drawList('filterable');
        await type(list, query);
        expect(names(list)).to.deep.equal([NATIONAL, ...found]);
      });
    }

    it('says what was chosen or typed, also where the next finds as many', async () => {
      const list = await drawList('filterable region="US-CA"');
      await choose(list, 'topic', 'money');
      await untilSays(list, 'Services shown: 2 · California · Money after a crime');
      await choose(list, 'topic', 'law');
      await untilSays(list, 'Services shown: 2 · California · Law and visas');
      await type(list, 'rights');
      await untilSays(list, 'Services shown: 2 · California · Law and visas · rights');
      await type(list, ' ');
      await untilSays(list, 'Services shown: 2 · California · Law and visas');
    });

    for (const { lang, query, endsOn } of [
      { lang: 'en', query: 'عمل!', endsOn: 'left' },
      { lang: 'ar-XB', query: 'visa!', endsOn: 'right' },
    ]) {
      it(`says what was typed in its own direction, in ${lang}: ${query}`, async () => {
        const list = await drawList('filterable', lang);
        await type(list, query);
        await until(() => status(list).includes(query), `It does not say "${query}"`);
        const said = textNodeWith(query, list.shadowRoot!.querySelector('[role=status]')!)!;
        const start = said.data.indexOf(query);
        const leftOf = (index: number): number => {
          const letter = document.createRange();
          letter.setStart(said, start + index);
          letter.setEnd(said, start + index + 1);
          // Where the direction changes, WebKit gives an empty one, too.
          return [...letter.getClientRects()].find(({ width }) => width > 0)!.left;
        };
        expect(leftOf(query.length - 1) < leftOf(0) ? 'left' : 'right').to.equal(endsOn);
      });
    }

    for (const { lang, query } of [
      { lang: 'en', query: 'slavery' },
      { lang: 'en', query: 'passport' },
      { lang: 'es', query: 'esclavitud' },
      { lang: 'es', query: 'pasaporte' },
      { lang: 'es', query: 'passport' },
    ]) {
      it(`finds what people call it, in ${lang}: ${query}`, async () => {
        const list = await drawList(`filterable lang="${lang}"`);
        list.lang = lang;
        await type(list, query);
        expect(names(list)).to.include('Cast').and.not.include('988 Suicide & Crisis Lifeline');
      });
    }

    it('stand below the national number', async () => {
      const list = await drawList('filterable');
      const [number] = parts(list, 'phone');
      expect(number?.getAttribute('href')).to.equal('tel:+18883737888');
      expect(number!.compareDocumentPosition(field(list))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it('leave the focus where it is, at each key', async () => {
      const list = await drawList('filterable');
      field(list).focus();
      for (const query of ['c', 'ca', 'cast']) {
        await type(list, query);
        expect(list.shadowRoot?.activeElement).to.equal(field(list));
        expect(field(list).value).to.equal(query);
      }
    });

    it('say once how many services there are, when the reader pauses', async () => {
      const list = await drawList('filterable');
      const said = [status(list)];
      const ended = new Promise<void>((resolve) => {
        new MutationObserver(() => {
          said.push(status(list));
          resolve();
        }).observe(list.shadowRoot!.querySelector('[role=status]')!, {
          characterData: true,
          childList: true,
          subtree: true,
        });
      });
      // In one task: no pause of the machine can come between.
      for (const query of ['c', 'ca', 'cast']) {
        field(list).value = query;
        field(list).dispatchEvent(new Event('input', { bubbles: true }));
        await list.updateComplete;
        expect(names(list)).to.include('Cast');
      }
      await ended;
      expect(said).to.deep.equal(['Services shown: 14', 'Services shown: 2 · cast']);
    });

    const isSaid = (list: HotlineResourceList) =>
      list.shadowRoot?.querySelector('[role=status]')?.getAttribute('aria-live') === 'polite';

    it('are not said again in another language, and back, until they are asked for in it', async () => {
      const list = await drawList('filterable region="US-CA"');
      expect(isSaid(list), 'at first').to.equal(true);
      await type(list, 'cast');
      await untilSays(list, 'Services shown: 2 · California · cast');
      expect(isSaid(list)).to.equal(true);
      for (const [code, words] of [
        ['es', 'Servicios en la lista: 2 · California · cast'],
        ['en', 'Services shown: 2 · California · cast'],
      ] as const) {
        list.lang = code;
        await untilSays(list, words);
        expect(isSaid(list), code).to.equal(false);
      }
      await type(list, 'calif');
      // Before the words are there: what turns live at once with them may not be heard.
      expect([status(list), isSaid(list)]).to.deep.equal(['Services shown: 2 · California · cast', true]);
    });

    it('are said when the language changes while the reader types', async () => {
      const list = await drawList('filterable');
      await type(list, 'cast');
      list.lang = 'es';
      await untilSays(list, 'Servicios en la lista: 2 · cast');
      expect(isSaid(list)).to.equal(true);
    });

    it('follow the reader, and then the page', async () => {
      const list = await drawList('filterable region="US" topic="law"');
      expect(chosen(list)).to.deep.equal(['US', 'law', '']);
      await choose(list, 'topic', 'money');
      await choose(list, 'region', 'US-CA');
      expect(names(list)).to.deep.equal([NATIONAL, 'California Victim Compensation Board']);
      expect([list.topic, list.region], 'the attributes are the page’s').to.deep.equal(['law', 'US']);

      list.setAttribute('topic', 'mental-health');
      await list.updateComplete;
      expect(chosen(list)).to.deep.equal(['US-CA', 'mental-health', '']);
      expect(names(list)).to.include('California Youth Crisis Line');

      await choose(list, 'topic', '');
      list.setAttribute('topic', 'money');
      await list.updateComplete;
      list.removeAttribute('topic');
      await list.updateComplete;
      expect(chosen(list)).to.deep.equal(['US-CA', '', '']);
    });

    it('show a choice of the page that is not one of theirs, and let the reader leave it', async () => {
      const list = await drawList('filterable region="US-NV"');
      expect(chosen(list)).to.deep.equal(['US-NV', '', '']);
      await choose(list, 'region', '');
      expect(names(list)).to.include('Cast');
    });
  });

  describe('the directory of a partner', () => {
    const partner = () => ({
      topics: [{ id: 'rent', name: 'Rent', synonyms: ['landlord'] }],
      services: [service({ topics: ['rent'], description: '<img src=x onerror=alert(1)>' })],
    });

    it('replaces all but the national line, and is searched', async () => {
      const list = await drawList('filterable');
      await give(list, partner());
      expect(names(list)).to.deep.equal([NATIONAL, 'Harbor House']);
      expect(list.shadowRoot?.querySelector('img')).to.equal(null);
      await type(list, 'landlord');
      expect(names(list)).to.deep.equal([NATIONAL, 'Harbor House']);
      await choose(list, 'topic', 'rent');
      await untilSays(list, 'Services shown: 2 · Rent · landlord');
      await give(list, undefined);
      await type(list, '');
      await choose(list, 'topic', '');
      await untilSays(list, 'Services shown: 14');
    });

    it('is taken from before the script was there', async () => {
      const list = document.createElement('hotline-list-later') as HotlineResourceList;
      Object.assign(list, { directory: partner(), lang: 'en' });
      document.body.append(list);
      customElements.define('hotline-list-later', class extends HotlineResourceList {});
      await list.updateComplete;
      expect(names(list)).to.deep.equal([NATIONAL, 'Harbor House']);
      list.remove();
    });

    it('does not follow what the page changes in it later', async () => {
      const list = await drawList();
      const directory = partner();
      await give(list, directory);
      Object.assign(directory.services[0] as Service, { url: 'javascript:alert(1)' });
      list.requestUpdate();
      await list.updateComplete;
      expect(linksOf(itemOf(list, 'Harbor House'))).to.deep.equal(['tel:+14155550132']);
    });

    const trap = () => {
      throw new Error('a trap');
    };
    const bad: { title: string; directory: unknown; pointer: string }[] = [
      {
        title: 'a script for an address',
        directory: { services: [service(), service({ url: 'javascript:alert(1)' })] },
        pointer: '"/services/1/url"',
      },
      {
        title: 'a number as people write it',
        directory: {
          services: [service({ phones: [{ number: '415-555-0132', display: '1', type: 'voice' }] })],
        },
        pointer: '"/services/0/phones/0/number"',
      },
      {
        title: 'a getter that throws',
        directory: {
          get services() {
            return trap();
          },
        },
        pointer: '""',
      },
      { title: 'a prototype', directory: Object.create(partner()) as unknown, pointer: '"/services"' },
      { title: 'a text', directory: 'services', pointer: '""' },
    ];
    for (const { title, directory, pointer } of bad) {
      it(`is refused with one warning that says where: ${title}`, async () => {
        const list = await drawList();
        const warnings = await warningsOf(async () => {
          await give(list, directory);
          await give(list, directory);
        });
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.contain(`<hotline-resource-list> directory: ${pointer} is not`);
        expect(names(list)).to.have.lengthOf(14);
        expectNationalLineFirst(list);
        expect(list.directory).to.equal(undefined);
      });
    }

    it('is told of again when another one has the same fault', async () => {
      const list = await drawList();
      const warnings = await warningsOf(async () => {
        await give(list, { services: [] });
        await give(list, { services: [service()] });
        await give(list, { services: [] });
      });
      expect(warnings).to.have.lengthOf(2);
      expect(warnings[1]).to.equal(warnings[0]);
    });

    it('may be long', async () => {
      const list = await drawList('filterable');
      const services = Array.from({ length: 1000 }, (_, index) =>
        service({ id: `s${index}`, name: `House ${index}` }),
      );
      await give(list, { services });
      expect(status(list)).to.equal('Services shown: 1001');
      await type(list, 'house 999');
      expect(names(list)).to.deep.equal([NATIONAL, 'House 999']);
    });
  });

  describe('hours', () => {
    let clock: SinonFakeTimers;
    const zone = stub();

    beforeEach(() => {
      // A Monday: 15:59 in Los Angeles (PDT), 18:59 in New York, 00:59 on Tuesday in Paris.
      clock = useFakeTimers({
        now: new Date('2027-06-07T22:59:00Z'),
        toFake: ['Date', 'setTimeout', 'clearTimeout'],
      });
      zone.resetBehavior();
      stub(Intl.DateTimeFormat.prototype, 'resolvedOptions').callsFake(zone);
    });
    afterEach(() => {
      clock.restore();
      (Intl.DateTimeFormat.prototype.resolvedOptions as unknown as { restore(): void }).restore();
    });

    const weekly = {
      timezone: 'America/Los_Angeles',
      byday: ['MO', 'TU'],
      opensAt: '09:00',
      closesAt: '16:00',
    } satisfies Service['schedules'][number];
    const hoursOf = async (schedules: Service['schedules'], timeZone: string) => {
      zone.returns({ timeZone });
      const list = await drawList();
      await give(list, { services: [service({ schedules })] });
      return {
        list,
        read: () => textOf(itemOf(list, 'Harbor House').querySelector('[part~=hours]') ?? undefined),
      };
    };
    const published = 'Monday, Tuesday: 9:00 a.m.–4:00 p.m., Pacific Time';

    const cases: { title: string; schedules: Service['schedules']; timeZone: string; text: string }[] = [
      {
        title: 'the clock of the service, where it is also the reader’s',
        schedules: [weekly],
        timeZone: 'America/Los_Angeles',
        text: `Open now · Closes: Monday, 4:00 p.m. ${published}`,
      },
      {
        title: 'both clocks, where they differ',
        schedules: [weekly],
        timeZone: 'Europe/Paris',
        text: `Open now · Closes: Monday, 4:00 p.m. · Your time: Tuesday, 1:00 a.m. ${published}`,
      },
      {
        title: 'when it opens, once it is closed',
        schedules: [{ ...weekly, closesAt: '15:00' }],
        timeZone: 'America/New_York',
        text: `Closed now · Opens: Tuesday, 9:00 a.m. · Your time: Tuesday, 12:00 p.m. ${published.replace('4:00', '3:00')}`,
      },
      {
        title: 'the service’s clock alone, where the reader’s is not known',
        schedules: [weekly],
        timeZone: 'Nowhere/Land',
        text: `Open now · Closes: Monday, 4:00 p.m. ${published}`,
      },
      {
        title: 'words, where nothing can be computed',
        schedules: [{ description: 'By appointment' }],
        timeZone: 'Europe/Paris',
        text: 'By appointment',
      },
      {
        title: 'words beside hours',
        schedules: [{ ...weekly, description: 'Closed on holidays' }],
        timeZone: 'America/Los_Angeles',
        text: `Open now · Closes: Monday, 4:00 p.m. ${published} Closed on holidays`,
      },
      {
        title: 'that it never closes',
        schedules: [{ always: true }],
        timeZone: 'Europe/Paris',
        text: 'Open now · 24 hours, every day',
      },
    ];
    for (const { title, schedules, timeZone, text } of cases) {
      it(`show ${title}`, async () => {
        const { read } = await hoursOf(schedules, timeZone);
        expect(read()).to.equal(text);
      });
    }

    it('are drawn again when the service closes, and when it opens', async () => {
      const { list, read } = await hoursOf([weekly], 'America/Los_Angeles');
      await clock.tickAsync(60_000);
      expect(read()).to.equal('Open now · Closes: Monday, 4:00 p.m. ' + published);
      await clock.tickAsync(1);
      await list.updateComplete;
      expect(read()).to.equal(`Closed now · Opens: Tuesday, 9:00 a.m. ${published}`);
      await clock.tickAsync(17 * 3600_000 + 1);
      await list.updateComplete;
      expect(read()).to.equal(`Open now · Closes: Tuesday, 4:00 p.m. ${published}`);
    });

    it('wait for nothing once the list is gone', async () => {
      const { list } = await hoursOf([weekly], 'America/Los_Angeles');
      list.remove();
      expect(clock.countTimers()).to.equal(0);
    });
  });

  describe('languages', () => {
    const weekly = () => ({
      services: [
        service({
          schedules: [{ timezone: 'America/Chicago', byday: ['WE'], opensAt: '00:00', closesAt: '12:00' }],
        }),
      ],
    });

    it('leaves no text unmarked for translation', async () => {
      const list = await draw<HotlineResourceList>(
        `<hotline-resource-list filterable lang="ar-XB">${tel}</hotline-resource-list>`,
      );
      expect(unmarked(frameOf(list))).to.deep.equal([]);
      expect([frameOf(list).lang, frameOf(list).dir]).to.deep.equal(['ar-XB', 'rtl']);
    });

    it('leaves no hours unmarked for translation', async () => {
      const list = await draw<HotlineResourceList>(
        `<hotline-resource-list lang="ar-XB">${tel}</hotline-resource-list>`,
      );
      await give(list, weekly());
      const hours = itemOf(list, 'Harbor House').querySelector('[part~=hours]');
      expect(
        textOf(hours ?? undefined).replace(/\[[^[\]]*(\[[^[\]]*(\[[^[\]]*\][^[\]]*)*\][^[\]]*)*\]/g, ''),
      ).not.to.match(/\p{L}/u);
    });

    it('is all in Spanish, but for what is marked as English', async () => {
      const list = await draw<HotlineResourceList>(
        `<hotline-resource-list filterable lang="es">${tel}</hotline-resource-list>`,
      );
      expect(untranslated(frameOf(list), frameOf(await drawList('filterable')))).to.deep.equal([
        'TTY',
        'California',
        'Oakland',
      ]);
      expect(textOf(frameOf(list))).to.contain('Nadie ha revisado todavía esta traducción.');
    });

    it('marks in Spanish what stays English: names, amounts and deadlines', async () => {
      const list = await draw<HotlineResourceList>(
        `<hotline-resource-list lang="es">${tel}</hotline-resource-list>`,
      );
      const english = [...frameOf(list).querySelectorAll('[lang=en]')].map(textOf);
      expect(english).to.include.members(['Cast', 'California Victim Compensation Board']);
      expect(english.some((text) => text.includes('up to $10,000'))).to.equal(true);
    });

    for (const lang of languages) {
      for (const theme of themes) {
        it(`is accessible in ${lang}, ${theme}`, async () => {
          const list = await draw<HotlineResourceList>(
            `<hotline-resource-list filterable lang="${lang}" theme="${theme}">${tel}</hotline-resource-list>`,
          );
          for (const details of list.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
          await expect(list).to.be.accessible();
        });
      }
    }
  });

  it('takes a topic and an audience that the directory does not know for all, with one warning each', async () => {
    let list: HotlineResourceList | undefined;
    const warnings = await warningsOf(async () => {
      list = await drawList('topic="no-such-topic" audience="no-one" filterable');
      await type(list, '');
    });
    expect(names(list as Element)).to.have.lengthOf(14);
    expect(chosen(list as Element)).to.deep.equal(['', '', '']);
    expect(warnings.map((warning) => /(topic|audience)="[a-z-]+"/.exec(warning)?.[0])).to.deep.equal([
      'topic="no-such-topic"',
      'audience="no-one"',
    ]);
  });

  describe('its form', () => {
    for (const [level, group, item] of [
      [1, 'h2', 'h3'],
      [2, 'h3', 'h4'],
      [4, 'h5', 'h6'],
      [5, 'h6', 'h6'],
      [6, 'h6', 'h6'],
    ] as const) {
      it(`has headings of one and two levels below ${level}`, async () => {
        const list = await drawList(`heading-level="${level}"`);
        expect(part(list, 'heading').localName).to.equal(`h${level}`);
        expect(list.shadowRoot?.querySelector(`.group > ${group}`)).not.to.equal(null);
        expect(parts(list, 'name')[0]?.parentElement?.localName).to.equal(item);
      });
    }

    it('is a section named by its heading', async () => {
      const list = await drawList();
      const section = list.shadowRoot?.querySelector('section');
      expect(section?.getAttribute('aria-labelledby')).to.equal(part(list, 'heading').id);
      expect(textOf(part(list, 'heading'))).to.equal('Find help');
      await expect(list).to.be.accessible();
    });

    it('has every part of its contract', async () => {
      const list = await drawList('filterable');
      for (const name of ['container', 'heading', 'filter']) part(list, name);
      for (const name of ['item', 'name', 'phone', 'text', 'chat', 'hours', 'status'])
        expect(parts(list, name), name).to.not.have.lengthOf(0);
    });

    it('has targets of 44 px and more', async () => {
      const list = await drawList('filterable');
      for (const details of list.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      expect(smallTargets(list)).to.deep.equal([]);
    });

    for (const width of [320, 160]) {
      for (const lang of languages) {
        it(`fits into ${width} px, in ${lang}`, async () => {
          const list = await draw<HotlineResourceList>(
            `<hotline-resource-list filterable lang="${lang}" style="inline-size:${width}px">${tel}</hotline-resource-list>`,
          );
          expect(overflow(list)).to.deep.equal([]);
        });
      }
    }

    for (const { attribute, text } of [
      { attribute: 'region', text: 'California' },
      { attribute: 'topic', text: '"><b>' },
      { attribute: 'audience', text: 'Young people' },
      { attribute: 'filterable', text: 'yes' },
      { attribute: 'heading-level', text: '0' },
    ]) {
      it(`refuses ${attribute}='${text}' with one warning, and shows everything`, async () => {
        let list: HotlineResourceList | undefined;
        const warnings = await warningsOf(async () => {
          list = await drawList(`${attribute}='${text}'`);
        });
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0])
          .to.contain('<hotline-resource-list>')
          .and.contain(attribute)
          .and.contain('Used instead');
        expect(names(list as Element)).to.have.lengthOf(14);
      });
    }

    it('does not show the fallback beside itself, but instead of itself when it cannot be drawn', async () => {
      class Broken extends HotlineResourceList {
        isBroken = false;
        protected override render() {
          if (this.isBroken) throw new Error('the view');
          return super.render();
        }
      }
      customElements.define('hotline-list-broken', Broken);
      const list = await draw<Broken>(`<hotline-list-broken lang="en">${tel}</hotline-list-broken>`);
      const link = list.querySelector('a') as Element;
      expect(isShown(link)).to.equal(false);
      const warnings = await warningsOf(async () => {
        list.isBroken = true;
        list.requestUpdate();
        await list.updateComplete;
        await nextFrame();
      });
      expect(warnings).to.have.lengthOf(1);
      expect(isShown(link)).to.equal(true);
      await expect(list).to.be.accessible();
    });
  });

  it('says whom a service is for, in years', async () => {
    const list = await draw<HotlineResourceList>('<hotline-resource-list lang="en"></hotline-resource-list>');
    const textOfItem = (name: string) =>
      textOf(parts(list, 'item').find((item) => textOf(item).startsWith(name)));
    expect(textOfItem('National Runaway Safeline')).to.contain('Ages 12 to 21');
    expect(textOfItem('National Center for Missing')).to.contain('Under 18 years');
    expect(textOfItem('National Human Trafficking Hotline')).not.to.match(/Ages|years/);
  });
});

describe('hotline-resource-list, when it is long', () => {
  // What is skipped is what is inside of an item.
  const isLaidOut = (item: Element | undefined) =>
    item?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true });

  it('lays out what is near the screen, and the rest when it comes there', async () => {
    const list = await drawList();
    await give(list, makeDirectory(200));
    await nextFrame();
    await nextFrame();
    const far = parts(list, 'item')
      .filter((item) => item.matches(':nth-child(n + 40)'))
      .at(-1);
    expect(isLaidOut(parts(list, 'item')[0])).to.equal(true);
    expect(isLaidOut(far)).to.equal(false);
    const link = far?.querySelector('a');
    link?.focus();
    await nextFrame();
    await nextFrame();
    expect(list.shadowRoot?.activeElement).to.equal(link);
    expect(isLaidOut(far)).to.equal(true);
    expect(link?.getBoundingClientRect().height).to.be.above(40);
  });

  it('lays out all of it when it is as long as ours', async () => {
    const list = await drawList();
    await nextFrame();
    expect(parts(list, 'item').filter((item) => !isLaidOut(item))).to.deep.equal([]);
  });

  it('draws more when its end comes near the screen, and counts all of it', async () => {
    const list = await drawList('filterable');
    await give(list, makeDirectory(150));
    expect(status(list)).to.equal('Services shown: 151');
    expect(parts(list, 'item')).to.have.lengthOf(100);
    parts(list, 'item').at(-1)?.scrollIntoView();
    await until(() => parts(list, 'item').length === 151);
    expect(new Set(names(list)).size).to.equal(151);

    await type(list, 'service');
    expect(parts(list, 'item')).to.have.lengthOf(100);
    scrollTo(0, 0);
  });

  it('draws all of it at once for paper', async () => {
    const list = await drawList();
    await give(list, makeDirectory(250));
    expect(parts(list, 'item')).to.have.lengthOf(100);
    dispatchEvent(new Event('beforeprint'));
    expect(parts(list, 'item')).to.have.lengthOf(251);
  });
});
