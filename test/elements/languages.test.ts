/** Every element in every language, as a reader of that language meets it. */
import { expect } from '@open-wc/testing';
import { addLocale, type HotlineBanner, type Locale } from '../../src/index.js';
import { draw, frameOf, part, parts, textOf } from '../reading.js';

const modules = await Promise.all([
  import('../../src/locales/ar.js'),
  import('../../src/locales/es.js'),
  import('../../src/locales/fa.js'),
  import('../../src/locales/fil.js'),
  import('../../src/locales/hy.js'),
  import('../../src/locales/ko.js'),
  import('../../src/locales/pa-Guru.js'),
  import('../../src/locales/ru.js'),
  import('../../src/locales/vi.js'),
  import('../../src/locales/zh-Hans.js'),
  import('../../src/locales/zh-Hant.js'),
]);
const locales = modules.flatMap((module): Locale[] => Object.values(module));
locales.forEach((locale) => addLocale(locale));

const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const elements = [
  ['hotline-banner', 'quick-exit'],
  ['hotline-banner', 'quick-exit layout="bar"'],
  ['hotline-quick-exit', ''],
  ['hotline-definition-card', 'sections="definition types figures signs law"'],
  ['hotline-resource-list', 'filterable'],
] as const;

/** Text and its box, as far as they are drawn. */
const isOneLine = (number: Element): boolean => number.getClientRects().length === 1;

const openAll = (element: Element): void => {
  for (const details of frameOf(element).querySelectorAll('details')) details.open = true;
};

describe('in every language', () => {
  for (const { code, dir, reviewed } of locales) {
    for (const [tag, attributes] of elements) {
      it(`${code}: <${tag} ${attributes}> says its language, and keeps numbers whole in 320 px`, async () => {
        const element = await draw(
          `<${tag} lang="${code}" style="inline-size: 320px" ${attributes}>${tel}</${tag}>`,
        );
        openAll(element);
        expect(frameOf(element).lang).to.equal(code);
        expect(frameOf(element).dir).to.equal(dir);
        const numbers = [...frameOf(element).querySelectorAll('.number')];
        expect(numbers.filter((number) => !isOneLine(number))).to.have.lengthOf(0);
        for (const number of numbers) expect(number.getAttribute('dir')).to.equal('ltr');
      });
    }

    it(`${code}: leaves law and amounts in English, and says that nobody has reviewed it`, async () => {
      expect(reviewed).to.equal(null);
      const card = await draw(
        `<hotline-definition-card lang="${code}" sections="figures law"></hotline-definition-card>`,
      );
      const english = [...frameOf(card).querySelectorAll('[lang=en]')].map(textOf);
      expect(english).to.include.members(['$236 billion', '22 U.S.C. 7102']);
      expect(frameOf(card).querySelectorAll('section > .quiet')).to.have.lengthOf(1);
    });
  }

  it('has three of them side by side, each with its own language and direction', async () => {
    const row = await draw<HTMLElement>(
      `<div>${['ar', 'zh-Hant', 'ru'].map((code) => `<hotline-banner lang="${code}">${tel}</hotline-banner>`).join('')}</div>`,
    );
    const banners = [...row.children] as HotlineBanner[];
    await Promise.all(banners.map(({ updateComplete }) => updateComplete));
    expect(banners.map((banner) => [frameOf(banner).lang, frameOf(banner).dir])).to.deep.equal([
      ['ar', 'rtl'],
      ['zh-Hant', 'ltr'],
      ['ru', 'ltr'],
    ]);
    const said = banners.map((banner) => part(banner, 'emergency').textContent?.trim());
    expect(new Set(said)).to.have.lengthOf(3);
  });

  it('says of each channel which languages the line itself speaks', async () => {
    const banner = await draw(`<hotline-banner lang="ko">${tel}</hotline-banner>`);
    const spoken = [...frameOf(banner).querySelectorAll('.facts bdi[lang]')].map(
      ({ textContent }) => textContent,
    );
    expect(spoken).to.deep.equal(['English', 'Español', 'English', 'Español']);
  });

  it('keeps the focus where the reader was who chooses one from the list', async () => {
    const banner = await draw<HotlineBanner>(`<hotline-banner lang="en">${tel}</hotline-banner>`);
    const select = frameOf(banner).querySelector('select') as HTMLSelectElement;
    select.focus();
    select.value = 'fa';
    select.dispatchEvent(new Event('change'));
    await banner.updateComplete;
    expect([frameOf(banner).lang, frameOf(banner).dir]).to.deep.equal(['fa', 'rtl']);
    const focused = banner.shadowRoot?.activeElement;
    expect(focused?.localName).to.equal('select');
    expect(focused && parts(banner, 'languages')[0]?.contains(focused)).to.equal(true);
  });
});
