/** Where Tab leaves a page: what has the focus is in sight, and so is its ring. Chromium, with keys as the browser hears them. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const root = path.resolve(import.meta.dirname, '../..');
// Scripts have no types.
const { EngineMissing, findEngine } = (await import(
  pathToFileURL(path.join(root, 'scripts/engines.mjs')).href
)) as { EngineMissing: typeof Error; findEngine: { chromium(): Promise<{ path: string }> } };

/** What has the focus, and what of it is out of sight or covered. `undefined`: the focus has left the page. */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return undefined;
    const { outlineWidth, outlineOffset, outlineStyle } = getComputedStyle(focused);
    const ringPx = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const { left, top, right, bottom, width, height } = focused.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2] as const;
    let topmost = document.elementFromPoint(x, y);
    for (let next = topmost; next; next = next.shadowRoot?.elementFromPoint(x, y) ?? null) topmost = next;
    const isIn =
      left >= ringPx && top >= ringPx && right + ringPx <= innerWidth && bottom + ringPx <= innerHeight;
    return {
      name: `${focused.localName} ${focused.textContent?.trim().slice(0, 40)}`,
      trouble: [
        outlineStyle === 'none' && 'has no ring',
        !isIn && `is out of sight: ${[left, top, right, bottom].map(Math.round).join(' ')}, ring ${ringPx}`,
        !topmost || !(focused.contains(topmost) || topmost.contains(focused)) ? 'is covered' : false,
      ].filter((each) => each !== false),
    };
  });

describe('the focus, where Tab leaves a page', function () {
  this.timeout(60_000);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDevServer>>;
  let origin: string;

  before(async function () {
    try {
      const { path: executablePath } = await findEngine.chromium();
      browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    } catch (error) {
      if (error instanceof EngineMissing) this.skip();
      throw error;
    }
    server = await startDevServer({
      config: { rootDir: path.join(root, 'dist') },
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
    });
    origin = `http://localhost:${(server.server?.address() as { port: number }).port}`;
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const pages = [
    'e/en/index.html',
    'e/ar/index.html',
    'embed.html?element=resource-list&lang=en&region=US-CA&filterable',
    'embed.html?element=banner&lang=es&quick-exit',
    'embed.html?element=quick-exit&lang=en',
  ];
  // 400 % of 1280 x 1024; and a window of a desk.
  const windows = [
    { width: 320, height: 256 },
    { width: 1280, height: 720 },
  ];
  for (const name of pages) {
    for (const size of windows) {
      it(`is in sight, with its ring: ${name}, ${size.width} x ${size.height}`, async () => {
        const page = await browser.newPage();
        try {
          await page.setViewport(size);
          await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle0' });
          const troubles: string[] = [];
          let stops = 0;
          for (;;) {
            await page.keyboard.press('Tab');
            const focus = await lookAtFocus(page);
            if (!focus) break;
            stops++;
            troubles.push(...focus.trouble.map((trouble) => `${focus.name} ${trouble}`));
          }
          expect(stops).to.be.greaterThan(0);
          expect(troubles).to.deep.equal([]);
        } finally {
          await page.close();
        }
      });
    }
  }
});
