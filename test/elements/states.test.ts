/** Every element in every state, in both themes and all languages. Forced colors and paper: accessibility.test.ts. */
import { expect } from '@open-wc/testing';
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
      for (const { element } of drawn) element.style.setProperty('--hotline-font-size', '12px');
      for (const { title, element } of drawn)
        expect(smallTargets(element), `${title}, small text`).to.deep.equal([]);
    });
  }
});
