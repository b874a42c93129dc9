/** What axe finds on each element, alone and with the others, and in other media; and what it does not look for. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { findingsOf, rulesOf } from '../accessible.js';
import { all, contrastOn } from '../pages/looking.js';
import { draw, isShown, languageButtons, textOf } from '../reading.js';
import { codes, drawAll, drawState, drawStates, findingsIn, setTheme, states } from '../states.js';

const MOVING = ['transition-property', 'transition-duration', 'animation-name', 'scroll-behavior'];
/** States that a reader brings about. What is pressed or open in the markup is drawn, and axe looks at it. */
const PASSING = /:(active|focus|hover|target|visited)/;
const ALLOWED = /:hover.* text-decoration[a-z-]*$|:focus.* (outline|scroll-margin)[a-z-]*$/;

/** Whether an element has a ground of its own, of another color than what is around it. */
const standsOut = (element: Element): boolean =>
  contrastOn(element.parentElement!, getComputedStyle(element).backgroundColor) > 1.01;

describe('accessibility', function () {
  // Many languages, in one test.
  this.timeout(80_000);

  // What a state adds is looked at in states.test.ts.
  for (const state of states.filter(({ arrange }) => !arrange)) {
    it(`has no findings where it is alone on a page: ${state.title}`, async () => {
      expect(await findingsOf(await drawState(state))).to.deep.equal([]);
    });
  }

  it('has no findings where all elements are on one page: no landmark twice, no heading left out', async () => {
    const page = await drawAll();
    expect(await findingsOf(page)).to.deep.equal([]);
  });

  it('holds text, links, buttons, fields and icons, and asks nothing about its reader', async () => {
    const known = 'a b bdi button dd details div dl dt h2 h3 h4 input label li option p path section select';
    const more = 'slot small span strong summary svg template ul';
    const held = (await drawStates('en')).flatMap(({ element }) => all(element, '*'));
    const names = new Set(held.map(({ localName }) => localName));
    expect([...names].filter((name) => !`${known} ${more}`.split(' ').includes(name))).to.deep.equal([]);
    const fields = held
      .filter((each) => each.localName === 'input')
      .map((field) => (field as HTMLInputElement).type);
    expect([...new Set(fields)]).to.deep.equal(['search']);
  });

  it('moves nothing, and does nothing by hover but underline, by focus but ring, or by press', async () => {
    const page = await drawAll();
    for (const element of page.children) {
      const rules = rulesOf(element);
      expect(rules.length).to.be.greaterThan(20);
      // By the rules: axe sees no element in these states, and measures no contrast there.
      const byState = rules.flatMap(({ selectorText, style }) =>
        PASSING.test(selectorText) ? [...style].map((name) => `${selectorText} ${name}`) : [],
      );
      expect(byState.filter((each) => !ALLOWED.test(each))).to.deep.equal([]);
      expect(all(element, '[title]')).to.deep.equal([]);
      // Also what only comes later, or is drawn before and after something.
      const isMoving = ({ style }: CSSStyleRule) =>
        MOVING.some((name) => !['', 'initial'].includes(style.getPropertyValue(name)));
      const moving = rules.filter(isMoving);
      expect(moving.map(({ cssText }) => cssText)).to.deep.equal([]);
    }
  });

  it('asks for numbers digit by digit, also in names', async () => {
    for (const { title, element } of await drawStates('en')) {
      const numbers =
        element.shadowRoot?.querySelectorAll(".number, .frame [href^='tel'], [part=name]") ?? [];
      for (const said of numbers)
        expect(getComputedStyle(said).getPropertyValue('speak-as'), `${textOf(said)}, ${title}`).to.equal(
          'digits',
        );
    }
  });

  describe('in other media', () => {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    it('has no findings in forced colors, and leaves the colors to the reader', async () => {
      await emulateMedia({ forcedColors: 'active' });
      for (const lang of codes) expect(await findingsIn(await drawStates(lang)), lang).to.deep.equal([]);
      const kept = [...(await drawAll()).children]
        .flatMap(rulesOf)
        .filter(({ style }) => !['', 'initial'].includes(style.getPropertyValue('forced-color-adjust')));
      expect(kept.map(({ cssText }) => cssText)).to.deep.equal([]);
    });

    it('keeps in forced colors an edge around what stands out, and around what is pressed a wider one', async () => {
      const drawn = await drawStates('en');
      const standing = drawn.flatMap(({ title, element }) =>
        [...(element.shadowRoot?.querySelectorAll('.frame *') ?? [])]
          .filter((inner) => isShown(inner) && standsOut(inner))
          .map((inner) => ({ where: `${title}: ${inner.outerHTML.slice(0, 60)}`, inner })),
      );
      expect(standing.length).to.be.greaterThan(20);
      const banner = await draw('<hotline-banner lang="en" languages="en es"></hotline-banner>');
      await emulateMedia({ forcedColors: 'active' });
      const hasEdge = (inner: Element) => {
        const { borderInlineStartStyle, borderInlineStartColor } = getComputedStyle(inner);
        return borderInlineStartStyle === 'solid' && contrastOn(inner, borderInlineStartColor) >= 3;
      };
      expect(standing.filter(({ inner }) => !hasEdge(inner)).map(({ where }) => where)).to.deep.equal([]);
      const [pressed = 0, other = 0] = languageButtons(banner).map((button) =>
        parseFloat(getComputedStyle(button).borderTopWidth),
      );
      expect(pressed).to.be.greaterThan(other);
    });

    it('shows on paper every number and address, also of what is closed, and nothing that passes', async () => {
      await emulateMedia({ media: 'print' });
      for (const lang of codes) {
        const drawn = await drawStates(lang);
        await setTheme(drawn, 'dark');
        for (const { title, element } of drawn) {
          for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = false;
          const links = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href]:not(.exit)') ?? [];
          for (const link of links) {
            const where = `${link.href}, ${title}, ${lang}`;
            expect(link.checkVisibility({ contentVisibilityAuto: true }), where).to.equal(true);
            expect(contrastOn(link, getComputedStyle(link).color), where).to.be.at.least(7);
            if (!/^(http|mailto)/.test(link.href)) continue;
            const address = getComputedStyle(link, '::after');
            expect(address.content, where).to.contain(link.getAttribute('href'));
            // Among Arabic letters its last slash would come first.
            expect([address.direction, address.unicodeBidi], where).to.deep.equal(['ltr', 'isolate']);
          }
          const numbers = all(element, '.number');
          expect(
            numbers.filter((number) => !isShown(number)),
            `${title}, ${lang}`,
          ).to.deep.equal([]);
          const passing = all(element, '.live, .exit, .count, .keys, .filter, .languages');
          expect(passing.filter(isShown), `${title}, ${lang}`).to.deep.equal([]);
        }
      }
    });

    it('keeps on paper an item on one page, and a heading on that of what follows', async () => {
      await emulateMedia({ media: 'print' });
      for (const level of [1, 2, 3, 4, 5, 6]) {
        const page = await drawAll(`lang="en" heading-level="${level}"`);
        const bar = document.createElement('hotline-banner');
        Object.assign(bar, { layout: 'bar', lang: 'en' });
        page.append(bar);
        await bar.updateComplete;
        const items = ['li', '.row', '.box', '.figure'].flatMap((kind) => {
          const found = all(page, kind);
          expect(found.length, kind).to.be.greaterThan(0);
          return found;
        });
        const headings = all(page, 'h1, h2, h3, h4, h5, h6');
        expect(headings.length).to.be.greaterThan(0);
        for (const item of items) expect(getComputedStyle(item).breakInside, textOf(item)).to.equal('avoid');
        for (const heading of headings)
          expect(getComputedStyle(heading).breakAfter, textOf(heading)).to.equal('avoid');
      }
    });
  });
});
