import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';

const { buildPages } = (await import(new URL('../../scripts/pages.mjs', import.meta.url).href)) as {
  buildPages(options: { to: string; baseUrl?: string }): Promise<void>;
};

const codes = ['en', ...targetLocales.filter((code) => code !== 'ar-XB')];
const base = 'https://help.example.org/hotline/';
const folders: string[] = [];

/** Builds the pages into an empty folder; `read` gives what is in it. */
const built = async (baseUrl?: string) => {
  const to = mkdtempSync(path.join(tmpdir(), 'pages-'));
  folders.push(to);
  writeFileSync(path.join(to, 'integrity.json'), '{"hotline.js":"sha384-of-hotline"}');
  await buildPages({ to, ...(baseUrl !== undefined && { baseUrl }) });
  return (file: string) => readFileSync(path.join(to, file), 'utf8');
};

interface OEmbed {
  readonly [name: string]: unknown;
  readonly html: string;
}

const linkOf = (html: string, type: RegExp): string | undefined =>
  [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link).find((link) => type.test(link));

const hrefOf = (link: string | undefined) => /href="([^"]*)"/.exec(link ?? '')?.[1];

describe('pages of our own whose place is known', () => {
  let read: (file: string) => string;
  before(async () => {
    // A base may be written without the slash.
    read = await built(base.slice(0, -1));
  });
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it('name themselves and each other in full', () => {
    for (const code of codes) {
      const page = read(`e/${code}/index.html`);
      expect(hrefOf(linkOf(page, /rel="canonical"/))).to.equal(`${base}e/${code}/`);
      for (const other of codes)
        expect(hrefOf(linkOf(page, new RegExp(`hreflang="${other}"`)))).to.equal(`${base}e/${other}/`);
    }
  });

  it('lead an oEmbed consumer to what it can show', () => {
    for (const [page, file, query, code] of [
      ...codes.map(
        (code) =>
          [`e/${code}/index.html`, `e/${code}/oembed.json`, `?element=banner&lang=${code}`, code] as const,
      ),
      ['embed.html', 'oembed.json', '', 'en'] as const,
    ]) {
      const html = read(page);
      // Where WordPress looks for it.
      const head = html.slice(0, html.indexOf('</head>'));
      expect(hrefOf(linkOf(head, /type="application\/json\+oembed"/)), page).to.equal(base + file);
      const text = read(file);
      expect(text).to.match(/^[\x20-\x7E\n]+$/);
      const data = JSON.parse(text) as OEmbed;
      expect(data).to.include({
        version: '1.0',
        type: 'rich',
        provider_name: 'Hotline Elements',
        provider_url: base,
      });
      expect([data.width, data.height].every(Number.isInteger)).to.equal(true);
      const [, quotation = '', frame = ''] =
        /^(<blockquote>.*<\/blockquote>)(<iframe [^>]*><\/iframe>)$/.exec(data.html) ?? [];
      expect(quotation).to.contain('<a href="tel:+18883737888">1-888-373-7888</a>');
      expect(quotation).to.contain(`<a href="${base}e/${code}/">`);
      // WordPress keeps nothing else.
      expect(quotation.replace(/<\/?blockquote>|<a href="[^"]*">|<\/a>/g, '')).not.to.contain('<');
      expect(frame).to.contain(` src="${base}embed.html${query.replaceAll('&', '&#38;')}"`);
      expect(frame).to.contain(` title="`);
    }
  });

  it('are the same but for that where it is not', async () => {
    const elsewhere = await built();
    for (const file of [...codes.map((code) => `e/${code}/index.html`), 'embed.html']) {
      expect(elsewhere(file)).not.to.match(/oembed|canonical/);
      const lines = (html: string) => html.split('\n').filter((line) => !line.startsWith('<link rel="'));
      expect(lines(elsewhere(file))).to.deep.equal(lines(read(file)));
    }
    expect(() => elsewhere('e/en/oembed.json')).to.throw(/ENOENT/);
    expect(() => elsewhere('oembed.json')).to.throw(/ENOENT/);
  });

  it('are in ASCII, with hashes, and under a strict policy', () => {
    for (const file of [...codes.map((code) => `e/${code}/index.html`), 'embed.html']) {
      const html = read(file);
      expect(html).to.match(/^[\x20-\x7E\n]+$/);
      const hosts = file === 'embed.html' ? 'https: http:' : "'self'";
      expect(html).to.contain(
        `content="default-src 'none'; script-src ${hosts}; style-src ${hosts} 'sha256-`,
      );
      expect(html).not.to.match(/unsafe-inline| style="| on\w+="/);
    }
    expect(read('e/en/index.html')).to.contain('integrity="sha384-of-hotline"');
  });

  it('refuse a place that is none', async () => {
    let problem: unknown;
    await built('help.example.org').catch((error: unknown) => (problem = error));
    expect(String(problem)).to.match(/Invalid URL/);
  });
});
