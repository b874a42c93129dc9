/** What axe finds on each element, alone and with the others, and in other media; and what it does not look for. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { findingsOf, rulesOf } from '../accessible.js';
import { all } from '../pages/looking.js';
import { isShown } from '../reading.js';
import { codes, drawAll, drawState, drawStates, findingsIn, setTheme, states } from '../states.js';

describe('accessibility', function () {
  // Many languages, in one test.
  this.timeout(80_000);

  // What a state adds is looked at in states.test.ts, where landmarks are there many times.
  for (const state of states.filter(({ arrange }) => !arrange)) {
    it(`has no findings where it is alone on a page: ${state.title}`, async () => {
      expect(await findingsOf(await drawState(state))).to.deep.equal([]);
    });
  }

  it('has no findings where all elements are on one page: no landmark twice, no heading left out', async () => {
    const page = await drawAll();
    expect(await findingsOf(page)).to.deep.equal([]);
  });

  it('moves nothing, and does nothing by hover but underline', async () => {
    const page = await drawAll();
    for (const element of page.children) {
      const rules = rulesOf(element);
      expect(rules.length).to.be.greaterThan(20);
      const byHover = rules.filter(({ selectorText }) => selectorText.includes(':hover'));
      const properties = byHover.flatMap(({ style }) => [...style]);
      expect(properties.filter((name) => !name.startsWith('text-decoration'))).to.deep.equal([]);
      expect(all(element, '[title]')).to.deep.equal([]);
    }
    for (const { title, element } of await drawStates('en')) {
      const moving = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((inner) => {
        const { transitionDuration, animationName } = getComputedStyle(inner);
        return transitionDuration !== '0s' || animationName !== 'none';
      });
      expect(moving, title).to.deep.equal([]);
    }
  });

  describe('in other media', () => {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    it('has no findings, and a contrast of 7 to 1, in forced colors', async () => {
      await emulateMedia({ forcedColors: 'active' });
      for (const lang of codes) expect(await findingsIn(await drawStates(lang)), lang).to.deep.equal([]);
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
            if (!/^(http|mailto)/.test(link.href)) continue;
            expect(getComputedStyle(link, '::after').content, where).to.contain(link.getAttribute('href'));
          }
          const passing = all(element, '.live, .exit, .count, .keys, .filter, .languages');
          expect(passing.filter(isShown), `${title}, ${lang}`).to.deep.equal([]);
        }
      }
    });
  });
});
