/** Every element in every state, in both themes and all languages. Forced colors and paper: accessibility.test.ts. */
import { expect } from '@open-wc/testing';
import { rulesOf } from '../accessible.js';
import { smallTargets } from '../reading.js';
import { codes, drawAll, drawStates, findingsIn, setTheme } from '../states.js';

const conditionsOf = ({ parentRule }: CSSRule): string =>
  parentRule ? `${conditionsOf(parentRule)}${(parentRule as CSSMediaRule).conditionText} ` : '';

/** What the rules for a theme declare, each with when and where. */
const declaredFor = (element: Element, theme: string): string[] =>
  rulesOf(element)
    .filter(({ selectorText }) => selectorText.includes(`[data-theme="${theme}"]`))
    .flatMap((rule) =>
      [...rule.style].map(
        (name) => `${conditionsOf(rule)}${rule.selectorText} ${name}: ${rule.style.getPropertyValue(name)}`,
      ),
    );

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

  // By the rules: only Chromium can be given another setting than its own.
  it('has in the theme auto, by the setting of the reader, all that light and dark declare', async () => {
    for (const element of (await drawAll()).children) {
      const wanted = ['light', 'dark'].flatMap((theme) =>
        declaredFor(element, theme).map(
          (each) => `(prefers-color-scheme: ${theme}) ${each.replaceAll(`"${theme}"`, '"auto"')}`,
        ),
      );
      expect(wanted).to.not.have.lengthOf(0);
      expect(declaredFor(element, 'auto')).to.deep.equal(wanted);
    }
  });
});
