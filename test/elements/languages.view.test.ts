import { expect, fixture } from '@open-wc/testing';
import { languagesView } from '../../src/elements/languages.view.js';
import { en } from '../../src/locales/en.js';
import { withLocale, type Locale } from '../../src/localize.js';

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
    { offered: 5, preferred: [], buttons: [], options: ['en', 'es', 'vi', 'ko', 'ru'] },
    { offered: 5, preferred: ['es'], buttons: ['es'], options: ['en', 'vi', 'ko', 'ru'] },
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

  it('keeps a language that was chosen from the select in its place', async () => {
    const { render } = await import('lit');
    const root = await fixture<HTMLElement>('<div></div>');
    const chosen: string[] = [];
    const draw = (spoken: string) =>
      withLocale(
        languages.find(({ code }) => code === spoken)!,
        () =>
          render(
            languagesView({ offered: languages, preferred: () => languages.slice(0, 1) }, (code) =>
              chosen.push(code),
            ),
            root,
          ),
      );
    draw('en');
    const select = root.querySelector('select') as HTMLSelectElement;
    expect(select.value).to.equal('');
    // As the arrow keys do: one after the other.
    for (const code of ['es', 'vi', 'ko', 'ru', 'ko']) {
      select.value = code;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      draw(code);
      expect([chosen.at(-1), select.value]).to.deep.equal([code, code]);
      expect(optionsOf(root)).to.deep.equal(['es', 'vi', 'ko', 'ru']);
    }
    draw('en');
    expect(select.value).to.equal('');
  });
});
