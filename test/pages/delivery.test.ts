import { expect } from '@open-wc/testing';
import { pseudo } from '../locales/ar-XB.js';
import { frameOf, languageButtons, part, textOf } from '../reading.js';
import {
  addScript,
  bannerOf,
  bannersOf,
  expectNumber,
  expectPeace,
  openPage,
  witnessOf,
  type Page,
} from './opening.js';
import { until } from '../waiting.js';

const languagesOf = (page: Page) => bannersOf(page).map((banner) => frameOf(banner).lang);

describe('a page with the script', () => {
  it('shows all that a banner has', async () => {
    const page = await openPage('plain.html');
    const banner = bannerOf(page);
    expectNumber(page.document);
    const shown = {
      phone: 'Call, free 1-888-373-7888',
      text: 'Text HELP to 233733',
      chat: 'Chat online',
      tty: 'TTY: dial 711',
      emergency: 'Call 911',
      hours: '24 hours, every day',
      languages: 'English Español',
      safety: 'Calls and texts can show on your phone or bill.',
      exit: 'Leave this page',
    };
    for (const [name, words] of Object.entries(shown)) {
      const element = part(banner, name);
      expect(textOf(element)).to.contain(words);
      expect(element.getBoundingClientRect().height, name).to.be.greaterThan(0);
    }
    expect(banner.querySelector('a')?.getBoundingClientRect().height, 'the fallback').to.equal(0);
  });

  it('speaks two languages at once', async () => {
    const page = await openPage('end-of-body.html');
    const texts = bannersOf(page).map((banner) => textOf(part(banner, 'emergency')));
    expect(texts).to.deep.equal(['Call 911', 'Llame al 911']);
    expect(languagesOf(page)).to.deep.equal(['en', 'es']);
  });

  it('has two more names on its window, and no other', async () => {
    const [without, page] = [await openPage('missing.html'), await openPage('plain.html')];
    const before = new Set(Object.getOwnPropertyNames(without));
    const added = Object.getOwnPropertyNames(page).filter((name) => !before.has(name));
    expect(added.sort()).to.deep.equal(['hotlineElements', 'hotlineLocales']);
  });

  it('keeps the number of an element that is moved into another document', async () => {
    const [page, other] = [await openPage('plain.html'), await openPage('exited.html')];
    other.document.body.append(bannerOf(page));
    await bannerOf(other).updateComplete;
    expectNumber(bannerOf(other));
  });

  it('reads the same in a page of another encoding', async () => {
    const page = await openPage('hosts/latin-1.html');
    expect(textOf(part(bannerOf(page), 'languages'))).to.equal('English Espa\u00f1ol');
  });
});

describe('the script of the line alone', () => {
  const drawnIn = (page: Page) =>
    [...page.document.body.querySelectorAll('hotline-banner, hotline-quick-exit, div')].map((element) => {
      const root = element.shadowRoot;
      return (root?.querySelector('hotline-banner')?.shadowRoot ?? root)?.querySelector('.frame')
        ?.textContent;
    });

  it('draws what the whole one draws, in each language, and leaves a list its fallback', async () => {
    const page = await openPage('line.html');
    const whole = await openPage('missing.html');
    whole.document.body.replaceChildren(
      ...[...page.document.body.children].map((node) => whole.document.importNode(node, true)),
    );
    await addScript(whole, { src: '/dist/hotline.js' });
    await addScript(whole, { src: '/dist/locales/vi.js' });
    await until(() => languagesOf(whole)[3] === 'vi');

    const drawn = drawnIn(page);
    expect(drawn.slice(0, -1).every(Boolean)).to.equal(true);
    expect(drawn.slice(0, -1)).to.deep.equal(drawnIn(whole).slice(0, -1));
    expect(page.document.querySelector('[data-hotline="resource-list"]')?.shadowRoot).to.equal(null);
    expectNumber(page.document);
    expectPeace(page);
  });

  it('says that another one after it does nothing', async () => {
    const page = await openPage('line.html');
    await addScript(page, { src: '/dist/hotline.js' });
    const { warnings } = witnessOf(page);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(
      /^Hotline Elements [\d.]+\+line is already on this page\. .* Keep one script tag\./,
    );
  });
});

describe('a second copy of the script', () => {
  it('does nothing', async () => {
    const page = await openPage('twice.html');
    const { hotlineElements } = page;
    await addScript(page, { src: '/dist/hotline.js' });
    expect(page.hotlineElements).to.equal(hotlineElements);
    expectNumber(page.document);
    expectPeace(page);
  });

  it('of another version warns once, and leaves the first at work', async () => {
    const page = await openPage('twice.html');
    const { hotlineElements } = page;
    const version = hotlineElements?.version ?? '';
    const text = await (await fetch('/dist/hotline.js')).text();
    await addScript(page, { textContent: text.replaceAll(version, '99.0.1') });
    const { errors, warnings } = witnessOf(page);
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain(version).and.contain('99.0.1');
    expect(page.hotlineElements).to.equal(hotlineElements);

    const added = page.document.createElement('hotline-banner');
    page.document.body.append(added);
    await added.updateComplete;
    expectNumber(added);
  });
});

describe('a language file', () => {
  it('takes languages before and after itself, and names the file of one that is missing', async () => {
    const page = await openPage('languages.html');
    await until(() => languagesOf(page)[0] === 'ar');
    expect(languagesOf(page)).to.deep.equal(['ar', 'vi', 'en']);
    expect(witnessOf(page).warnings).to.deep.equal([
      '<hotline-banner> does not speak "zh-TW". English is shown. Add locales/zh-Hant.js to the page.',
    ]);
    for (const banner of bannersOf(page)) expectNumber(banner);
  });

  it('has all languages in one script, letter for letter in any encoding', async () => {
    const page = await openPage('all-languages.html');
    expect(languagesOf(page)).to.deep.equal(bannersOf(page).map(({ lang }) => lang));
    const emergency = Object.fromEntries(
      bannersOf(page).map((banner) => [banner.lang, textOf(part(banner, 'emergency'))]),
    );
    expect(emergency).to.include({ es: 'Llame al 911', ko: '911에 전화하기', 'zh-Hant': '撥打 911' });
    expect(new Set(Object.values(emergency))).to.have.lengthOf(12);
    expectPeace(page);
  });

  it('may come before the script', async () => {
    const page = await openPage('queue.html');
    expect(languagesOf(page)).to.deep.equal(['ar-XB']);
    expectNumber(page.document);
    expectPeace(page);
  });

  const ways: { title: string; add: (page: Page) => unknown }[] = [
    { title: 'as a script', add: (page) => addScript(page, { src: '/test/pages/pseudo.bundle.js' }) },
    { title: 'through hotlineElements', add: (page) => page.hotlineElements?.addLocale(pseudo) },
  ];
  for (const { title, add } of ways) {
    it(`may come after the script, ${title}`, async () => {
      const page = await openPage('plain.html');
      const banner = bannerOf(page);
      banner.lang = 'ar-XB';
      await banner.updateComplete;
      expect(languagesOf(page)).to.deep.equal(['en']);
      await add(page);
      await banner.updateComplete;
      expect(languagesOf(page)).to.deep.equal(['ar-XB']);
      expect(languageButtons(banner).map(({ lang }) => lang)).to.deep.equal(['en', 'es', 'ar-XB']);
      expectNumber(page.document);
    });
  }

  it('may be rubbish: it is left out, with a warning', async () => {
    const page = await openPage('bad-queue.html');
    expect(witnessOf(page).errors).to.deep.equal([]);
    expect(witnessOf(page).warnings).to.have.lengthOf.at.least(1);
    expect(languagesOf(page), 'good ones count').to.deep.equal(['ar-XB', 'es']);
    for (const banner of bannersOf(page)) expectNumber(banner);
    expect(() => page.hotlineElements?.addLocale(null)).not.to.throw();
  });
});
