import { expect } from '@open-wc/testing';
import definitions from '../../../src/data/definitions.json';
import { HotlineDefinitionCard } from '../../../src/index.js';
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

const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const ALL = 'definition types figures signs law';

const drawCard = (attributes = '', lang = 'en') =>
  draw<HotlineDefinitionCard>(
    `<hotline-definition-card lang="${lang}" ${attributes}>${tel}</hotline-definition-card>`,
  );

const details = (card: Element) => [...(card.shadowRoot?.querySelectorAll('details') ?? [])];
const openAll = (card: Element) => details(card).forEach((one) => (one.open = true));

/** The sections that stand on a card, by what only they say. */
const sectionsOf = (card: Element) =>
  Object.entries({
    definition: /No one has to be moved anywhere/,
    types: /Labor trafficking/,
    figures: /27\.6 million/,
    signs: /Signs to look for/,
    law: /What the law says/,
  })
    .filter(([, words]) => words.test(textOf(frameOf(card))))
    .map(([section]) => section);

describe('hotline-definition-card', () => {
  for (const [origin, drawIt] of origins<HotlineDefinitionCard>('hotline-definition-card', tel)) {
    it(`has its definition and the national line once, and follows its attributes: ${origin}`, async () => {
      const card = await drawIt();
      for (const name of ['definition', 'phone', 'text'])
        expect(isShown(part(card, name)), name).to.equal(true);
      await expect(card).to.be.accessible();
      card.sections = ['signs'];
      await card.updateComplete;
      expect(parts(card, 'definition')).to.have.lengthOf(0);
      expect(parts(card, 'sign').length).to.be.greaterThan(3);
    });
  }

  describe('sections', () => {
    const cases: { attribute: string; shown: string[] }[] = [
      { attribute: '', shown: ['definition', 'figures'] },
      { attribute: 'sections=""', shown: ['definition', 'figures'] },
      ...ALL.split(' ').map((section) => ({ attribute: `sections="${section}"`, shown: [section] })),
      { attribute: 'sections=" LAW,definition  types "', shown: ['definition', 'types', 'law'] },
      { attribute: `sections="${ALL}"`, shown: ALL.split(' ') },
    ];
    for (const { attribute, shown } of cases) {
      it(`are ${shown.join(', ')} with ${attribute || 'no attribute'}`, async () => {
        let card: HotlineDefinitionCard | undefined;
        const warnings = await warningsOf(async () => (card = await drawCard(attribute)));
        expect(sectionsOf(card as Element)).to.deep.equal(shown);
        expect(warnings).to.deep.equal([]);
      });
    }

    const bad: { value: string; shown: string[] }[] = [
      { value: 'law history', shown: ['law'] },
      { value: 'everything', shown: ['definition', 'figures'] },
      { value: '<b>', shown: ['definition', 'figures'] },
    ];
    for (const { value, shown } of bad) {
      it(`leave out what they do not know, with one warning: ${value}`, async () => {
        let card: HotlineDefinitionCard | undefined;
        const warnings = await warningsOf(async () => {
          card = await drawCard(`sections='${value}'`);
          card.requestUpdate();
          await card.updateComplete;
        });
        expect(sectionsOf(card as Element)).to.deep.equal(shown);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.contain('<hotline-definition-card>').and.contain('sections');
      });
    }

    it('can be set by a script', async () => {
      const card = await drawCard();
      card.sections = ['signs'];
      await card.updateComplete;
      expect(sectionsOf(card)).to.deep.equal(['signs']);
    });
  });

  it('gives every figure its year and its source, and none that was replaced', async () => {
    const card = await drawCard('sections="figures"');
    expect(parts(card, 'figure').map(textOf)).to.deep.equal([
      '27.6 million people in the world in forced labor on any day Source: ILO, Walk Free, IOM, 2021',
      '6.3 million of them forced into paid sex Source: ILO, Walk Free, IOM, 2021',
      '$236 billion profit made in the world each year, against the law, from forced labor in the private economy Source: ILO, 2024',
    ]);
    expect(
      parts(card, 'source').map((source) => source.querySelector('a')?.getAttribute('href')),
    ).to.deep.equal([
      definitions.figures[0]?.sources[0]?.url,
      definitions.figures[0]?.sources[0]?.url,
      undefined,
    ]);
  });

  it('says nothing that is no longer true, in any section and language', async () => {
    for (const lang of languages) {
      const text = textOf(frameOf(await drawCard(`sections="${ALL}"`, lang)));
      expect(text).not.to.match(
        /20\.9|32 billion|32 mil|fastest|second most|top three|destination|drug|smuggl|primary transit/i,
      );
    }
  });

  it('has the signs with their caveat, and what to do', async () => {
    const card = await drawCard('sections="signs"');
    openAll(card);
    expect(parts(card, 'sign').map(textOf)).to.deep.equal(definitions.signs.items.map(({ text }) => text));
    expect(textOf(details(card)[0])).to.contain(
      'a sign alone proves nothing. Do not confront anyone, and do not try to rescue anyone yourself.',
    );
  });

  it('has each law with its citation, which leads to it', async () => {
    const card = await drawCard('sections="law"');
    openAll(card);
    const items = [...(card.shadowRoot?.querySelectorAll('.law li') ?? [])];
    expect(items.map(textOf)).to.deep.equal(
      definitions.law.map(({ title, text, citation }) => `${title} ${text} ${citation}`),
    );
    for (const [index, { url }] of definitions.law.entries()) {
      const link = items[index]?.querySelector('a');
      expect([link?.getAttribute('href'), link?.getAttribute('rel')]).to.deep.equal([
        url,
        'noreferrer noopener',
      ]);
    }
  });

  for (const sections of ['definition', ALL]) {
    it(`ends with the national line, after ${sections}`, async () => {
      const card = await drawCard(`sections="${sections}"`);
      const links = [...(card.shadowRoot?.querySelectorAll('a') ?? [])];
      expect(links.slice(-3).map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:+18883737888',
        'sms:233733?body=HELP',
        'https://humantraffickinghotline.org/chat',
      ]);
      expect(isShown(part(card, 'phone'))).to.equal(true);
    });
  }

  describe('languages', () => {
    it('leaves no text unmarked for translation', async () => {
      const card = await drawCard(`sections="${ALL}"`, 'ar-XB');
      expect(unmarked(frameOf(card))).to.deep.equal([]);
      expect([frameOf(card).lang, frameOf(card).dir]).to.deep.equal(['ar-XB', 'rtl']);
    });

    it('is all in Spanish, but for what is marked as English', async () => {
      const card = await drawCard(`sections="${ALL}"`, 'es');
      expect(untranslated(frameOf(card), frameOf(await drawCard(`sections="${ALL}"`)))).to.deep.equal([]);
      expect(textOf(frameOf(card))).to.contain('Nadie ha revisado todavía esta traducción.');
    });

    it('leaves law and amounts in English, marked, while nobody has checked the Spanish', async () => {
      const card = await drawCard(`sections="figures law"`, 'es');
      const english = [...frameOf(card).querySelectorAll('[lang=en]')].map(textOf);
      expect(english).to.include.members(['$236 billion', ...definitions.law.map(({ text }) => text)]);
    });

    for (const lang of languages) {
      for (const theme of themes) {
        it(`is accessible in ${lang}, ${theme}, closed and open`, async () => {
          const card = await drawCard(`sections="${ALL}" theme="${theme}"`, lang);
          await expect(card).to.be.accessible();
          openAll(card);
          await expect(card).to.be.accessible();
        });
      }
    }
  });

  describe('its form', () => {
    for (const [level, box] of [
      [1, 'h2'],
      [2, 'h3'],
      [6, 'h6'],
    ] as const) {
      it(`has headings one level below ${level}`, async () => {
        const card = await drawCard(`sections="${ALL}" heading-level="${level}"`);
        expect(part(card, 'heading').localName).to.equal(`h${level}`);
        const boxes = [...(card.shadowRoot?.querySelectorAll('.box > :first-child') ?? [])];
        expect(boxes.map(({ localName }) => localName)).to.deep.equal(Array(5).fill(box));
      });
    }

    it('is a section named by its heading', async () => {
      const card = await drawCard();
      const section = card.shadowRoot?.querySelector('section');
      expect(section?.getAttribute('aria-labelledby')).to.equal(part(card, 'heading').id);
      expect(textOf(part(card, 'heading'))).to.equal('What is human trafficking?');
    });

    it('has every part of its contract', async () => {
      const card = await drawCard(`sections="${ALL}"`);
      for (const name of ['container', 'heading', 'definition', 'phone', 'text', 'chat']) part(card, name);
      for (const name of ['figure', 'sign', 'source'])
        expect(parts(card, name), name).to.not.have.lengthOf(0);
    });

    it('has targets of 44 px and more', async () => {
      const card = await drawCard(`sections="${ALL}"`);
      openAll(card);
      expect(smallTargets(card)).to.deep.equal([]);
    });

    for (const width of [320, 160]) {
      for (const lang of languages) {
        it(`fits into ${width} px, in ${lang}`, async () => {
          const card = await drawCard(`sections="${ALL}" style="inline-size:${width}px"`, lang);
          openAll(card);
          expect(overflow(card)).to.deep.equal([]);
        });
      }
    }

    it('shows the fallback when it cannot be drawn', async () => {
      class Broken extends HotlineDefinitionCard {
        protected override render(): never {
          throw new Error('the view');
        }
      }
      customElements.define('hotline-card-broken', Broken);
      let card: Element | undefined;
      const warnings = await warningsOf(async () => {
        card = await draw(`<hotline-card-broken lang="en">${tel}</hotline-card-broken>`);
      });
      expect(warnings).to.have.lengthOf(1);
      expect(isShown(card?.querySelector('a') as Element)).to.equal(true);
      expect(isShown((await drawCard()).querySelector('a') as Element)).to.equal(false);
    });
  });
});
