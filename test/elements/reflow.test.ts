/** Narrow columns, spaced letters and large text, in every state and language. */
import { expect } from '@open-wc/testing';
import { draw, isCut, frameOf, overflow } from '../reading.js';
import { codes, drawStates, type DrawnState } from '../states.js';

const overflowOf = (drawn: readonly DrawnState[]): string[] =>
  drawn.flatMap(({ title, element }) => overflow(element).map((inner) => `${title}: ${inner}`));

/** The size of the text of each thing inside. */
const sizesOf = (drawn: readonly DrawnState[]) =>
  drawn.flatMap(({ title, element }) =>
    [...frameOf(element).querySelectorAll('*')].map((inner) => ({
      name: `${title}: ${inner.localName}.${inner.getAttribute('class') ?? ''}`,
      narrowGrowth: NARROW_GROWTH[inner.localName] ?? OTHER_NARROW_GROWTH,
      size: parseFloat(getComputedStyle(inner).fontSize),
    })),
  );

/**
 * In a column of 320 px a size follows the width where words cannot be broken: in a number, which is larger than all else
 * to begin with, and in a select. By how much each grows there at least, where the reader asks for twice the size.
 */
const NARROW_GROWTH: Readonly<Record<string, number>> = {
  strong: 1.15,
  bdi: 1.15,
  select: 1.33,
  option: 1.33,
};
const OTHER_NARROW_GROWTH = 1.75;

const setStyle = (drawn: readonly DrawnState[], name: string, value: string) => {
  for (const { element } of drawn) element.style.setProperty(name, value);
};

describe('reflow', () => {
  for (const lang of codes) {
    it(`fits into 320 px, which is 400 % of 1280 px, also with the text spacing of SC 1.4.12, in every state: ${lang}`, async () => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(`* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
      }
      p { margin-block-end: 2em !important; }`);
      const drawn = await drawStates(lang);
      setStyle(drawn, 'inline-size', '320px');
      expect(overflowOf(drawn)).to.deep.equal([]);
      for (const { element } of drawn) element.shadowRoot?.adoptedStyleSheets.push(spacing);
      expect(overflowOf(drawn), 'with spacing').to.deep.equal([]);
    });

    it(`shows each choice of a filter in full, in columns from 400 px on: ${lang}`, async () => {
      const list = await draw(`<hotline-resource-list lang="${lang}" filterable></hotline-resource-list>`);
      for (const width of [400, 600, 750, 900]) {
        list.style.inlineSize = `${width}px`;
        const cut = [...list.shadowRoot!.querySelectorAll('option')].filter((option) => {
          option.selected = true;
          return isCut(option.closest('select')!);
        });
        expect(
          cut.map(({ text }) => text),
          `${width} px`,
        ).to.deep.equal([]);
      }
    });

    it(`takes the size of text from the reader, in every state: 200 % on a page with a root of 62.5 %: ${lang}`, async () => {
      document.documentElement.style.fontSize = '62.5%';
      try {
        const drawn = await drawStates(lang);
        const framed = drawn.filter(({ title }) => !title.endsWith('failed'));
        for (const { title, element } of framed)
          expect(getComputedStyle(frameOf(element)).fontSize, title).to.equal('16px');
        const before = sizesOf(framed);
        setStyle(drawn, 'inline-size', '320px');
        const beforeNarrow = sizesOf(framed);
        // What medium is then. A percentage would be of the page's own size.
        setStyle(drawn, '--hotline-font-size', '32px');
        const afterNarrow = sizesOf(framed);
        setStyle(drawn, 'inline-size', 'auto');
        const after = sizesOf(framed);
        expect(before.filter(({ size }, index) => after[index]!.size < size * 2)).to.deep.equal([]);
        expect(
          beforeNarrow.filter(
            ({ size, narrowGrowth }, index) => afterNarrow[index]!.size < size * narrowGrowth,
          ),
        ).to.deep.equal([]);
        setStyle(drawn, 'inline-size', '360px');
        expect(overflowOf(drawn)).to.deep.equal([]);
      } finally {
        document.documentElement.style.removeProperty('font-size');
      }
    });
  }
});
