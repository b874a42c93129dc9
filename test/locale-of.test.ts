import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import type { HotlineBanner } from '../src/index.js';
import { draw, frameOf, languageButtons, warningsOf } from './reading.js';

describe('the language of an element', () => {
  const root = document.documentElement;
  const spoken = (element: Element) => frameOf(element).lang;
  const settled = async (...elements: HotlineBanner[]) => {
    // Mutation observers report before the next task.
    await aTimeout(0);
    await Promise.all(elements.map((element) => element.updateComplete));
  };
  const drawIn = async (markup: string) => {
    const around = await draw<HTMLElement>(markup);
    const banners = [...around.querySelectorAll('hotline-banner')];
    await settled(...banners);
    return { around, banners, first: banners[0] as HotlineBanner };
  };

  afterEach(() => {
    // A change of the document's language also ends a choice made by a test.
    root.lang = root.lang === 'en' ? 'en-US' : 'en';
    return aTimeout(0);
  });

  it('is its own', async () => {
    expect(spoken(await draw('<hotline-banner lang=" es-MX "></hotline-banner>'))).to.equal('es');
  });

  it('is that of the nearest ancestor', async () => {
    const { first } = await drawIn('<div lang="en"><p lang="es"><hotline-banner></hotline-banner></p></div>');
    expect(spoken(first)).to.equal('es');
  });

  it('is that of an ancestor where its own is empty', async () => {
    const { first } = await drawIn('<div lang="es"><hotline-banner lang=""></hotline-banner></div>');
    expect(spoken(first)).to.equal('es');
  });

  it('is found through shadow hosts, and followed there', async () => {
    const { around } = await drawIn('<div lang="es"><span></span></div>');
    const shadow = (around.firstElementChild as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div><hotline-banner></hotline-banner></div>';
    const banner = shadow.querySelector('hotline-banner') as HotlineBanner;
    await settled(banner);
    expect(spoken(banner)).to.equal('es');
    shadow.querySelector('div')?.setAttribute('lang', 'en');
    await settled(banner);
    expect(spoken(banner)).to.equal('en');
    shadow.querySelector('div')?.removeAttribute('lang');
    around.lang = 'ar-XB';
    await settled(banner);
    expect(spoken(banner)).to.equal('ar-XB');
  });

  it('is that of the document, and follows it', async () => {
    root.lang = 'es';
    const { first } = await drawIn('<div><hotline-banner></hotline-banner></div>');
    expect(spoken(first)).to.equal('es');
    root.lang = 'en';
    await settled(first);
    expect(spoken(first)).to.equal('en');
  });

  it('is the browser\u2019s where the page declares none', async () => {
    const { lang } = root;
    root.removeAttribute('lang');
    Object.defineProperty(navigator, 'languages', { value: ['de-DE', 'es-AR'], configurable: true });
    try {
      expect(spoken(await draw('<hotline-banner></hotline-banner>'))).to.equal('es');
    } finally {
      delete (navigator as { languages?: unknown }).languages;
      root.lang = lang;
    }
  });

  it('is English where the page declares a language that is not loaded, with one warning', async () => {
    let banner: HotlineBanner | undefined;
    const warnings = await warningsOf(async () => {
      banner = await draw<HotlineBanner>('<hotline-banner lang="vi"></hotline-banner>');
      banner.requestUpdate();
      await banner.updateComplete;
    });
    expect(spoken(banner as Element)).to.equal('en');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('"vi"').and.contain('locales/vi.js');
  });

  it('is followed when the element moves', async () => {
    const { around, first } = await drawIn(
      '<div><p lang="es"><hotline-banner></hotline-banner></p><p lang="en"></p></div>',
    );
    around.lastElementChild?.append(first);
    await settled(first);
    expect(spoken(first)).to.equal('en');
  });

  it('is two languages side by side', async () => {
    const { banners } = await drawIn(
      '<div><hotline-banner lang="en"></hotline-banner><hotline-banner lang="es"></hotline-banner><hotline-banner lang="ar-XB"></hotline-banner></div>',
    );
    expect(banners.map(spoken)).to.deep.equal(['en', 'es', 'ar-XB']);
    expect(banners.map((banner) => frameOf(banner).dir)).to.deep.equal(['ltr', 'ltr', 'rtl']);
  });

  describe('chosen by its reader', () => {
    const choose = async (banner: HotlineBanner, code: string) => {
      languageButtons(banner)
        .find(({ lang }) => lang === code)
        ?.click();
      await settled(banner);
    };

    it('is that of the element, and of every element without a lang of its own', async () => {
      const { banners } = await drawIn(
        '<div lang="en"><hotline-banner></hotline-banner><hotline-banner></hotline-banner><hotline-banner lang="en"></hotline-banner></div>',
      );
      const [first, second, own] = banners as [HotlineBanner, HotlineBanner, HotlineBanner];
      await choose(first, 'es');
      await settled(...banners);
      expect([first, second, own].map(spoken)).to.deep.equal(['es', 'es', 'en']);
      const { first: later } = await drawIn('<div><hotline-banner></hotline-banner></div>');
      expect(spoken(later)).to.equal('es');
    });

    it('is chosen for an element with a lang of its own, too', async () => {
      const { first } = await drawIn('<div><hotline-banner lang="en"></hotline-banner></div>');
      await choose(first, 'es');
      expect(spoken(first)).to.equal('es');
    });

    it('is also chosen anew for those that chose before', async () => {
      const { banners } = await drawIn(
        '<div lang="en"><hotline-banner></hotline-banner><hotline-banner></hotline-banner></div>',
      );
      const [first, second] = banners as [HotlineBanner, HotlineBanner];
      await choose(first, 'es');
      await choose(second, 'en');
      await settled(...banners);
      expect(banners.map(spoken)).to.deep.equal(['en', 'en']);
    });

    it('stays where another part of the page changes, or the same language is written again', async () => {
      const { around, banners } = await drawIn(
        '<div lang="en"><hotline-banner></hotline-banner><p><hotline-banner></hotline-banner></p></div>',
      );
      const [first, second] = banners as [HotlineBanner, HotlineBanner];
      await choose(first, 'es');
      second.parentElement?.setAttribute('lang', 'en');
      around.setAttribute('lang', 'en');
      root.setAttribute('lang', root.lang);
      await settled(...banners);
      first.requestUpdate();
      await settled(...banners);
      expect(banners.map(spoken)).to.deep.equal(['es', 'en']);
    });

    it('gives way to a later change of the page', async () => {
      const { first } = await drawIn('<div lang="en"><hotline-banner></hotline-banner></div>');
      await choose(first, 'es');
      first.parentElement?.setAttribute('lang', 'ar-XB');
      await settled(first);
      expect(spoken(first)).to.equal('ar-XB');
    });

    it('is kept in memory only', async () => {
      const { first } = await drawIn('<div><hotline-banner></hotline-banner></div>');
      await choose(first, 'es');
      expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
      fixtureCleanup();
    });
  });
});
