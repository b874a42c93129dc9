/** What axe finds on every element in every state; and what it does not look for. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { findingsOf, rulesOf } from '../accessible.js';
import { all } from '../pages/looking.js';
import { isShown, smallTargets } from '../reading.js';
import { drawAll, drawState, states } from '../states.js';

describe('accessibility', function () {
  // Many languages, or many keys, in one test.
  this.timeout(40_000);

  for (const state of states) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has no findings, a contrast of 7 to 1, and targets of 44 px: ${state.title}, ${theme}`, async () => {
        const element = await drawState(state, { theme });
        expect(await findingsOf(element)).to.deep.equal([]);
        expect(smallTargets(element)).to.deep.equal([]);
      });
    }
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
      const moving = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((inner) => {
        const { transitionDuration, animationName } = getComputedStyle(inner);
        return transitionDuration !== '0s' || animationName !== 'none';
      });
      expect(moving).to.deep.equal([]);
      const byHover = rules.filter(({ selectorText }) => selectorText.includes(':hover'));
      const properties = byHover.flatMap(({ style }) => [...style]);
      expect(properties.filter((name) => !name.startsWith('text-decoration'))).to.deep.equal([]);
      expect(all(element, '[title]')).to.deep.equal([]);
    }
  });

  describe('in other media', () => {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    it('has no findings, and a contrast of 7 to 1, in forced colors', async () => {
      await emulateMedia({ forcedColors: 'active' });
      for (const state of states)
        expect(await findingsOf(await drawState(state)), state.title).to.deep.equal([]);
    });

    it('shows on paper every number and address, also of what is closed, and nothing that passes', async () => {
      await emulateMedia({ media: 'print' });
      for (const state of states) {
        const element = await drawState(state, { theme: 'dark' });
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = false;
        const links = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href]:not(.exit)') ?? [];
        for (const link of links) {
          expect(link.checkVisibility({ contentVisibilityAuto: true }), link.href).to.equal(true);
          if (!/^(http|mailto)/.test(link.href)) continue;
          expect(getComputedStyle(link, '::after').content).to.contain(link.getAttribute('href'));
        }
        const passing = all(element, '.live, .exit, .count, .keys, .filter, .languages');
        expect(passing.filter(isShown), state.title).to.deep.equal([]);
      }
    });
  });
});
