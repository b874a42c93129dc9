import { expect } from '@open-wc/testing';
import { frameOf, languageButtons, textOf } from '../reading.js';
import { bannerOf, expectNumber, expectPeace, openPage, type Page } from './opening.js';

const greetingOf = (page: Page) =>
  textOf(page.document.querySelector('host-greeting')?.shadowRoot?.querySelector('p') ?? undefined);
const setHostLocale = (page: Page, code: string) =>
  (page as unknown as { setHostLocale: (code: string) => Promise<void> }).setHostLocale(code);

describe("a page with Lit and @lit/localize of its host's", () => {
  const cases = [
    { title: 'before our script, under a strict policy', name: 'host-before.html' },
    { title: 'after our script, under a strict policy', name: 'host-after.html' },
    { title: 'in one bundle with our modules', name: 'host-modules.html' },
  ];
  for (const { title, name } of cases) {
    it(`lets each speak its own language: ${title}`, async () => {
      const page = await openPage(name);
      const banner = bannerOf(page);
      const spoken = () => [greetingOf(page), frameOf(banner).lang];
      expect(spoken()).to.deep.equal(['Good day', 'es']);

      await setHostLocale(page, 'fr');
      expect(spoken()).to.deep.equal(['Bonjour', 'es']);

      banner.lang = 'en';
      await banner.updateComplete;
      expect(spoken()).to.deep.equal(['Bonjour', 'en']);

      languageButtons(banner)[1]?.click();
      await banner.updateComplete;
      await setHostLocale(page, 'en');
      expect(spoken()).to.deep.equal(['Good day', 'es']);

      expectNumber(page.document);
      expectPeace(page);
    });
  }
});
