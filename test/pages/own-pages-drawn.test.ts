import { expect } from '@open-wc/testing';
import { all } from './looking.js';
import { expectNumber, expectPeace, openPage } from './opening.js';
import { codes, elementsOn, frameIn } from './own-pages.js';

describe('a page of our own, with scripts', () => {
  for (const code of codes) {
    it(`is drawn by the script, in peace, from its own folder: ${code}`, async () => {
      const { mark } = (await (await fetch('/__requests')).json()) as { mark: number };
      const page = await openPage(`/dist/e/${code}/?with=/test/pages/witness.js`);
      for (const element of elementsOn(page)) {
        await element.updateComplete;
        expect(frameIn(element.shadowRoot).lang).to.equal(code);
        expect(element.shadowRoot?.querySelector('style'), 'what was prerendered').to.equal(null);
        expectNumber(element);
      }
      expectPeace(page);
      expect(all(page.document, 'nav *').filter(({ shadowRoot }) => shadowRoot)).to.deep.equal([]);
      const { requests } = (await (await fetch(`/__requests?since=${mark}`)).json()) as {
        requests: { url: string }[];
      };
      const asked = requests.map(({ url }) => url).filter((url) => !url.startsWith('/__'));
      const scripts = code === 'en' || code === 'es' ? ['hotline.js'] : ['hotline.js', `locales/${code}.js`];
      expect(asked.sort()).to.deep.equal(
        [
          ...[`e/${code}/?with=/test/pages/witness.js`, 'pages.css', ...scripts].map(
            (file) => `/dist/${file}`,
          ),
          '/test/pages/witness.js',
        ].sort(),
      );
    });
  }

  for (const code of ['en', 'es', 'ar', 'zh-Hans']) {
    for (const width of [320, 1280]) {
      it(`has nothing that axe finds, and nothing beside the screen: ${code}, ${width} px`, async () => {
        const page = await openPage(`/dist/e/${code}/?with=/packages/axe-core/axe.min.js`, { width });
        const { axe } = page as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        expect((await axe.run()).violations.map(({ id }) => id)).to.deep.equal([]);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
