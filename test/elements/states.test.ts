/** Every element in every state, in both themes and all languages. Forced colors and paper: accessibility.test.ts. */
import { expect } from '@open-wc/testing';
import { contrastOn } from '../pages/looking.js';
import { smallTargets } from '../reading.js';
import { codes, drawStates, findingsIn, setTheme } from '../states.js';

describe('every state', function () {
  this.timeout(40_000);

  for (const lang of codes) {
    it(`has no findings, a contrast of 7 to 1, and targets of 44 px, light and dark: ${lang}`, async () => {
      const drawn = await drawStates(lang);
      for (const theme of ['light', 'dark']) {
        await setTheme(drawn, theme);
        expect(await findingsIn(drawn), theme).to.deep.equal([]);
        for (const { title, element } of drawn)
          expect(smallTargets(element), `${title}, ${theme}`).to.deep.equal([]);
      }
    });

    it(`can have the focus wherever something can be done, in the order of the text, and shows it: ${lang}`, async () => {
      const drawn = await drawStates(lang);
      for (const theme of ['light', 'dark']) {
        await setTheme(drawn, theme);
        for (const { title, element } of drawn) {
          const stops = element.shadowRoot?.querySelectorAll<HTMLElement>(
            'a, button, select, input, summary',
          );
          for (const stop of stops ?? []) {
            const where = `${stop.outerHTML.slice(0, 60)}, ${title}, ${theme}`;
            // The order of the document is the order of the keys, unless something has a place of its own.
            expect(stop.tabIndex, where).to.equal(0);
            stop.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
            expect(stop.matches(':focus'), where).to.equal(true);
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
            expect([outlineStyle, parseFloat(outlineWidth) >= 2], where).to.deep.equal(['solid', true]);
            expect(contrastOn(stop.parentElement!, outlineColor), where).to.be.at.least(3);
          }
        }
      }
    });
  }
});
