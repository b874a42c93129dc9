import { expect, fixture } from '@open-wc/testing';
import { languagesView } from '../../src/elements/languages.view.js';
import { en } from '../../src/locales/en.js';
import type { Locale } from '../../src/localize.js';

const languages: Locale[] = ['en', 'es', 'vi', 'ko', 'ru'].map((code) => ({
  ...en,
  code,
  name: `name of ${code}`,
}));
const noChoice = () => undefined;
const buttonsOf = (root: Element) => [...root.querySelectorAll('button')].map(({ lang }) => lang);
const optionsOf = (root: Element) =>
  [...root.querySelectorAll('option')].map(({ value }) => value).filter(Boolean);

describe('languagesView', () => {
  const cases = [
    { offered: 1, preferred: [], buttons: [], options: [] },
    { offered: 2, preferred: [], buttons: ['en', 'es'], options: [] },
    { offered: 3, preferred: [], buttons: ['en', 'es', 'vi'], options: [] },
    { offered: 5, preferred: [], buttons: ['en'], options: ['es', 'vi', 'ko', 'ru'] },
    { offered: 5, preferred: ['ko', 'en'], buttons: ['en', 'ko'], options: ['es', 'vi', 'ru'] },
  ];
  for (const { offered, preferred, buttons, options } of cases) {
    it(`shows ${offered} languages to a reader of "${preferred}"`, async () => {
      const offer = {
        offered: languages.slice(0, offered),
        preferred: () => languages.filter(({ code }) => preferred.includes(code)),
      };
      const root = await fixture<HTMLElement>(`<div></div>`);
      const { render } = await import('lit');
      render(languagesView(offer, noChoice), root);
      expect([buttonsOf(root), optionsOf(root)]).to.deep.equal([buttons, options]);
      if (buttons.length) await expect(root).to.be.accessible();
    });
  }

  it('tells the language chosen from the select, and offers the rest again', async () => {
    const { render } = await import('lit');
    const root = await fixture<HTMLElement>('<div></div>');
    const chosen: string[] = [];
    render(
      languagesView({ offered: languages, preferred: () => [] }, (code) => chosen.push(code)),
      root,
    );
    const select = root.querySelector('select') as HTMLSelectElement;
    select.value = 'ru';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(chosen).to.deep.equal(['ru']);
    expect(select.value).to.equal('');
  });
});
