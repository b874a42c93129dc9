import { expect } from '@open-wc/testing';
import directoryJson from '../../src/data/directory.json';
import type { Directory } from '../../src/data/types.js';
import { textOf } from '../reading.js';
import { all } from './looking.js';
import { codes, elementsOn, frameIn, tags } from './own-pages.js';
import { expectNumber, openPage, type Page } from './opening.js';

const directory = directoryJson as Directory;
const silent = { sandbox: 'allow-same-origin' };

/** What a page says of itself, by the name of a `meta`. */
const metaOf = ({ document }: Page, name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content;

const hashOf = async (address: string): Promise<string> => {
  const bytes = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
};

/** The numbers that a page calls. */
const numbersOn = (root: Document | Element) =>
  new Set(all<HTMLAnchorElement>(root, 'a[href^="tel:"]').map((link) => link.href.slice('tel:'.length)));

describe('a page of our own', () => {
  for (const code of codes) {
    const isRightToLeft = code === 'ar' || code === 'fa';

    it(`is complete where scripts are off: ${code}`, async () => {
      const page = await openPage(`/dist/e/${code}/`, silent);
      const { documentElement, title } = page.document;
      expect([documentElement.lang, documentElement.dir]).to.deep.equal([
        code,
        isRightToLeft ? 'rtl' : 'ltr',
      ]);
      expect(page.customElements.get('hotline-banner')).to.equal(undefined);
      expectNumber(page.document);
      expect(elementsOn(page).map(({ localName }) => localName)).to.deep.equal(tags);
      for (const element of elementsOn(page)) {
        const frame = frameIn(element.shadowRoot);
        expect([frame.lang, frame.getBoundingClientRect().height > 100]).to.deep.equal([code, true]);
        expect(page.getComputedStyle(frame).backgroundColor, 'its styles').to.equal('rgb(255, 255, 255)');
        // For those who see no shadow root.
        expect(textOf(frameIn(element)), element.localName).to.equal(textOf(frame));
        expectNumber(frameIn(element.shadowRoot));
      }
      const active = directory.services
        .filter(({ status }) => status === 'active')
        .flatMap(({ phones }) => phones.filter(({ type }) => type === 'voice').map(({ number }) => number));
      expect([...numbersOn(page.document)]).to.include.members(active);
      expect(page.document.querySelectorAll('[id]').length).to.equal(
        new Set([...page.document.querySelectorAll('[id]')].map(({ id }) => id)).size,
      );
      expect(all(page.document, 'h1')).to.have.lengthOf(2);
      expect(all(page.document, '.exit').length).to.be.greaterThan(0);

      const description = metaOf(page, 'description') ?? '';
      expect(description).to.contain('1-888-373-7888');
      if (code === 'en') expect(title).to.equal('Find help');
      else expect(`${title} ${description}`).not.to.match(/help|anyone/i);
    });
  }

  it('leads to the others in their own names, and tells machines of them', async () => {
    const page = await openPage('/dist/e/ar/', silent);
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map(({ lang }) => lang)).to.have.members(codes);
    expect(links.find(({ lang }) => lang === 'ko')?.textContent).to.equal('한국어');
    expect(
      links.filter((link) => link.getAttribute('aria-current') === 'page').map(({ lang }) => lang),
    ).to.deep.equal(['ar']);
    for (const link of links) {
      expect(link.hreflang).to.equal(link.lang);
      expect((await fetch(link.href)).ok, link.href).to.equal(true);
      const { height, width } = link.getBoundingClientRect();
      expect(Math.min(height, width), link.lang).to.be.at.least(44);
    }
    const alternates = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')];
    expect(alternates.map(({ hreflang }) => hreflang)).to.have.members([...codes, 'x-default']);
    for (const { href, hreflang } of alternates)
      expect(new URL(href).pathname).to.equal(`/dist/e/${hreflang === 'x-default' ? 'en' : hreflang}/`);
  });

  it('has the hash of each script and style', async () => {
    for (const code of ['en', 'vi']) {
      const page = await openPage(`/dist/e/${code}/`, silent);
      const files = [
        ...page.document.querySelectorAll<HTMLScriptElement>('script[src]'),
        ...page.document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'),
      ];
      expect(files).to.have.lengthOf(code === 'en' ? 2 : 3);
      for (const file of files) {
        const address = 'src' in file ? file.src : file.href;
        expect(file.integrity, address).to.equal(await hashOf(address));
      }
    }
  });

  it('tells machines who answers, as the data has it', async () => {
    const page = await openPage('/dist/e/es/', silent);
    const data = JSON.parse(
      page.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    ) as { contactPoint: Record<string, unknown>[] };
    const line = directory.services.find(({ id }) => id === directory.nationalLine);
    expect(data).to.include({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: line?.name,
      url: line?.url,
    });
    expect(data)
      .to.have.property('alternateName')
      .that.includes('Línea Nacional Contra la Trata de Personas');
    const [voice, text] = line?.phones ?? [];
    expect(data.contactPoint).to.have.lengthOf(4);
    for (const point of data.contactPoint)
      expect(point).to.deep.include({ '@type': 'ContactPoint', contactType: 'helpline', areaServed: ['US'] });
    const [call, message, chat, email] = data.contactPoint;
    expect(call).to.deep.include({ telephone: voice?.number, availableLanguage: voice?.languages });
    expect(message).to.include({ url: `sms:${text?.number}?body=${text?.keyword}` });
    expect(chat).to.deep.include({ url: line?.chat?.url, availableLanguage: line?.chat?.languages });
    expect(email).to.include({ email: line?.email });
  });

  it('promises no oEmbed data, which would need to know where it is', async () => {
    for (const name of ['e/en/', 'embed.html'])
      expect(await (await fetch(`/dist/${name}`)).text()).not.to.contain('oembed');
  });
});
