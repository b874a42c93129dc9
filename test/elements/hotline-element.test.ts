import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { HotlineBanner } from '../../src/index.js';
import { draw, languageButtons, part, textOf, warningsOf } from '../reading.js';

const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const isShown = (element: Element) => element.getClientRects().length > 0;

describe('any element', () => {
  const broken = [
    { title: 'importNode', object: document, method: 'importNode' },
    { title: 'createComment', object: document, method: 'createComment' },
    { title: 'insertBefore', object: Node.prototype, method: 'insertBefore' },
  ] as const;

  for (const { title, object, method } of broken) {
    it(`shows its fallback where the page has broken ${title}, before it was drawn and after`, async () => {
      const early = document.createElement('hotline-banner');
      early.innerHTML = tel;
      const late = await draw<HotlineBanner>(`<hotline-banner lang="en">${tel}</hotline-banner>`);
      const warnings = await warningsOf(async () => {
        const breaking = stub(object as Document, method as 'importNode').throws(new Error('the page'));
        try {
          document.body.append(early);
          await early.updateComplete;
          late.layout = 'bar';
          await late.updateComplete;
        } finally {
          breaking.restore();
        }
      });
      for (const banner of [early, late]) {
        const link = banner.querySelector('a') as Element;
        const number = banner.shadowRoot?.querySelector('[part=phone]');
        expect(isShown(link) || (number && isShown(number)), 'a number').to.equal(true);
        banner.requestUpdate();
        await banner.updateComplete;
        expect(isShown(part(banner, 'phone'))).to.equal(true);
        expect(isShown(link)).to.equal(false);
      }
      expect(warnings.length).to.be.at.most(2);
      early.remove();
    });
  }

  describe('with languages that are not loaded', () => {
    it('offers those that are, with one warning', async () => {
      let banner: HotlineBanner | undefined;
      const warnings = await warningsOf(async () => {
        banner = await draw<HotlineBanner>(
          `<hotline-banner lang="en" languages="vi ko ru">${tel}</hotline-banner>`,
        );
        banner.requestUpdate();
        await banner.updateComplete;
      });
      expect(languageButtons(banner as Element).map(({ lang }) => lang)).to.include.members(['en', 'es']);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('vi ko ru');
    });

    it('warns once, however often the page changes its language', async () => {
      const banner = await draw<HotlineBanner>(`<hotline-banner lang="en">${tel}</hotline-banner>`);
      const warnings = await warningsOf(async () => {
        for (const lang of ['vi', 'ko', 'ru']) {
          banner.lang = lang;
          await new Promise((resolve) => setTimeout(resolve));
          await banner.updateComplete;
        }
      });
      expect(warnings).to.have.lengthOf(1);
    });
  });

  it('offers another language even where only one is asked for', async () => {
    const banner = await draw<HotlineBanner>(
      `<hotline-banner lang="en" languages="es">${tel}</hotline-banner>`,
    );
    expect(languageButtons(banner).map(textOf)).to.deep.equal(['Español']);
  });

  it('offers in a bar only the languages to switch to, and keeps the focus on the switch', async () => {
    const banner = await draw<HotlineBanner>(
      `<hotline-banner lang="en" layout="bar" languages="en es">${tel}</hotline-banner>`,
    );
    const [button] = languageButtons(banner);
    expect(languageButtons(banner).map(textOf)).to.deep.equal(['Español']);
    button?.focus();
    button?.click();
    await banner.updateComplete;
    expect(languageButtons(banner).map(textOf)).to.deep.equal(['English']);
    expect(textOf(banner.shadowRoot?.activeElement ?? undefined)).to.equal('English');
  });
});
