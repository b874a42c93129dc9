/** Narrow columns, spaced letters and large text, in every language. */
import { expect } from '@open-wc/testing';
import { frameOf, overflow } from '../reading.js';
import { codes, drawState, states } from '../states.js';

describe('reflow', function () {
  // Many languages, or many keys, in one test.
  this.timeout(40_000);

  for (const state of states) {
    it(`fits into 320 px, which is 400 % of 1280 px, also with the text spacing of SC 1.4.12, in every language: ${state.title}`, async () => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(`* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
      }
      p { margin-block-end: 2em !important; }`);
      for (const lang of codes) {
        const element = await drawState(state, { lang, style: 'inline-size: 320px' });
        expect(overflow(element), lang).to.deep.equal([]);
        element.shadowRoot?.adoptedStyleSheets.push(spacing);
        expect(overflow(element), `${lang}, with spacing`).to.deep.equal([]);
      }
    });
  }

  it('takes the size of text from the reader: 200 % on a page with a root of 62.5 %', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      for (const state of states.filter(({ arrange }) => !arrange)) {
        const element = await drawState(state, { style: 'inline-size: 360px' });
        expect(getComputedStyle(frameOf(element)).fontSize).to.equal('16px');
        element.style.setProperty('--hotline-font-size', '200%');
        expect(overflow(element), state.title).to.deep.equal([]);
      }
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });
});
