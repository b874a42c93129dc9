import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { part } from '../reading.js';
import { elementsOf } from './observing.js';
import { bannerOf, expectNumber, openPage } from './opening.js';

const layouts = ['card', 'bar'] as const;

describe('a narrow page', () => {
  for (const layout of layouts) {
    for (const lang of ['en', 'es']) {
      it(`leaves room for the ${layout} in ${lang} on 320 px`, async () => {
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

describe('a floating picture', () => {
  for (const [where, width] of [
    ['above', 340],
    ['beside', 800],
  ] as const) {
    it(`stands ${where} every element, and not on it, on ${width} px`, async () => {
      const page = await openPage('hosts/page.html', { width });
      for (const element of elementsOf(page)) {
        const picture = page.document.createElement('div');
        picture.style.cssText = 'float: inline-end; inline-size: 200px; block-size: 150px';
        element.before(picture);
        const { bottom, left } = picture.getBoundingClientRect();
        const { top, right } = element.getBoundingClientRect();
        expect(where === 'above' ? bottom - top : right - left, element.localName).to.be.at.most(0.5);
      }
    });
  }
});

describe('an element with the attribute hidden', () => {
  it('is not shown, also where the page shows everything', async () => {
    const page = await openPage('hosts/page.html');
    const style = page.document.createElement('style');
    style.textContent = '* { display: block !important }';
    page.document.head.append(style);
    for (const element of elementsOf(page)) {
      expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
      element.hidden = true;
      expect(element.getBoundingClientRect().height).to.equal(0);
    }
  });
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

  const media = [
    { title: 'print', how: { media: 'print' } },
    { title: 'show in forced colors', how: { forcedColors: 'active' } },
  ] as const;
  for (const { title, how } of media) {
    it(`${title} every element with its number, on a dark page`, async () => {
      const page = await openPage('hosts/page.html?styles/inverted.css');
      await emulateMedia(how);
      const withNumber = elementsOf(page).filter(({ localName }) => localName !== 'hotline-quick-exit');
      expect(withNumber).to.have.lengthOf(4);
      for (const element of withNumber) expectNumber(element);
    });
  }
});
