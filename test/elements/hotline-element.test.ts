import { expect, oneEvent } from '@open-wc/testing';
import { stub } from 'sinon';
import { HotlineBanner } from '../../src/index.js';
import { draw, frameOf, languageButtons, part, textOf, warningsOf } from '../reading.js';

const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const isShown = (element: Element) => element.getClientRects().length > 0;

describe('any element', () => {
  describe('beside others of its kind', () => {
    const roles = async (banners: HotlineBanner[]) => {
      await Promise.all(banners.map(({ updateComplete }) => updateComplete));
      return banners.map((banner) => banner.shadowRoot?.querySelector('section')?.getAttribute('role'));
    };
    const drawBanners = async (count: number, attributes = '') => {
      const page = await draw<HTMLElement>(
        `<div>${`<div ${attributes}><hotline-banner lang="en">${tel}</hotline-banner></div>`.repeat(count)}</div>`,
      );
      return [...page.querySelectorAll('hotline-banner')];
    };

    it('is a landmark where it is the first', async () => {
      const [first, ...others] = await drawBanners(3);
      expect(await roles([first!, ...others])).to.deep.equal(['region', 'group', 'group']);
      first?.remove();
      expect(await roles(others)).to.deep.equal(['region', 'group']);
    });

    for (const hiding of ['hidden', 'inert', 'aria-hidden="true"', 'style="visibility: hidden"']) {
      it(`is a landmark where those before it have ${hiding}`, async () => {
        const hidden = await drawBanners(2, hiding);
        const shown = await drawBanners(2);
        expect(await roles([...hidden, ...shown])).to.deep.equal(['group', 'group', 'region', 'group']);
      });
    }
  });

  describe('in another document', () => {
    let frame: HTMLIFrameElement;

    beforeEach(async () => {
      frame = document.createElement('iframe');
      frame.srcdoc = '<!doctype html><title>Another document</title>';
      const loaded = oneEvent(frame, 'load');
      document.body.append(frame);
      await loaded;
    });

    afterEach(() => frame.remove());

    const isDressed = (banner: HotlineBanner) =>
      banner.ownerDocument.defaultView?.getComputedStyle(frameOf(banner)).borderTopStyle === 'solid';

    it('keeps its styles, there and back again', async () => {
      const banner = await draw<HotlineBanner>(`<hotline-banner lang="en">${tel}</hotline-banner>`);
      const home = banner.parentElement;
      for (const place of [frame.contentDocument?.body, home]) {
        place?.append(banner);
        await banner.updateComplete;
        expect([isDressed(banner), isShown(part(banner, 'phone'))]).to.deep.equal([true, true]);
      }
    });

    it('is drawn, with its styles, where it was made here and first stands there', async () => {
      const banner = document.createElement('hotline-banner');
      banner.lang = 'en';
      frame.contentDocument?.body.append(banner);
      await banner.updateComplete;
      expect([isDressed(banner), isShown(part(banner, 'phone'))]).to.deep.equal([true, true]);
    });

    it('is drawn once it stands in a document with a window', async () => {
      const banner = document.createElement('hotline-banner');
      document.implementation.createHTMLDocument().body.append(banner);
      await banner.updateComplete;
      document.body.append(banner);
      await banner.updateComplete;
      expect([isDressed(banner), isShown(part(banner, 'phone'))]).to.deep.equal([true, true]);
      banner.remove();
    });
  });

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
