import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { part } from '../reading.js';
import { bannerOf, expectNumber, openPage, type Page } from './opening.js';

const layouts = ['card', 'bar'] as const;

const addStyle = ({ document }: Page, css: string) => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
};

describe('styles of the page', () => {
  const hostile = [
    '* { all: unset !important }',
    'html { font-size: 62.5% }',
    'a { display: none !important }',
    '* { color: red !important; font-size: 3px !important }',
    'body { font-size: 0 }',
    'body { visibility: hidden }',
    '* { line-height: 0 !important; letter-spacing: -1em !important; text-indent: -999em !important }',
    'hotline-banner { display: contents; color: transparent; font: 1px/0 serif; zoom: 1 }',
  ];
  for (const css of hostile) {
    for (const layout of layouts) {
      it(`do not take the number away from the ${layout}: ${css}`, async () => {
        const page = await openPage('plain.html');
        addStyle(page, css);
        const banner = bannerOf(page);
        banner.layout = layout;
        await banner.updateComplete;
        expectNumber(banner);
      });
    }
  }

  for (const layout of layouts) {
    for (const lang of ['en', 'es']) {
      it(`leave room for the ${layout} in ${lang} on 320 px`, async () => {
        const page = await openPage('sized.html', { width: 320 });
        const banner = bannerOf(page);
        Object.assign(banner, { lang, layout });
        await banner.updateComplete;
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expectNumber(banner);
      });
    }
  }
});

describe('other media', () => {
  afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

  for (const layout of layouts) {
    it(`print the ${layout} in black on white, in every theme`, async () => {
      const page = await openPage('plain.html');
      const banner = bannerOf(page);
      banner.style.setProperty('--hotline-color-text', 'white');
      await emulateMedia({ media: 'print' });
      for (const theme of ['light', 'dark', 'auto'] as const) {
        Object.assign(banner, { layout, theme });
        await banner.updateComplete;
        for (const name of ['name', 'phone', 'text', 'chat', 'emergency']) {
          const { color } = page.getComputedStyle(part(banner, name));
          expect(color, `${name}, ${theme}`).to.equal('rgb(0, 0, 0)');
        }
      }
    });

    it(`print the ${layout} with numbers and addresses, and without the exit`, async () => {
      const page = await openPage('plain.html');
      const banner = bannerOf(page);
      banner.layout = layout;
      await banner.updateComplete;
      await emulateMedia({ media: 'print' });
      expectNumber(banner);
      const { content, display } = page.getComputedStyle(part(banner, 'chat'), '::after');
      expect(content).to.contain('https://humantraffickinghotline.org/chat');
      expect(display).not.to.equal('none');
      expect(page.getComputedStyle(part(banner, 'exit')).display).to.equal('none');
      expect(page.getComputedStyle(part(banner, 'languages')).display).to.equal('none');
    });
  }

  it('with forced colors keep a border around the button that calls', async () => {
    const page = await openPage('plain.html');
    await emulateMedia({ forcedColors: 'active' });
    expect(page.matchMedia('(forced-colors: active)').matches).to.equal(true);
    const phone = part(bannerOf(page), 'phone');
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = page.getComputedStyle(phone);
    expect([borderTopWidth, borderTopStyle]).to.deep.equal(['2px', 'solid']);
    expect(borderTopColor).not.to.equal(backgroundColor);
    expectNumber(page.document);
  });
});
