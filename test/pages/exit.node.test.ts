/** The way off the page where only real navigation, real keys and two origins tell. Chromium; the rest is in exit.test.ts. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sharp from 'sharp';

const root = path.resolve(import.meta.dirname, '../..');
// Scripts have no types.
const { EngineMissing, findEngine } = (await import(
  pathToFileURL(path.join(root, 'scripts/engines.mjs')).href
)) as { EngineMissing: typeof Error; findEngine: { chromium(): Promise<{ path: string }> } };

const script = readFileSync(path.join(root, 'dist/hotline.js'));

/** A page of a partner: where its exit leads, and what stands around. */
const pageOf = (href: string, inside: string): string => `<!doctype html>
  <title>A page of a partner</title>
  <script defer src="hotline.js"></script>
  <h1>Something that nobody else should see</h1>
  <hotline-quick-exit lang="en" exit-href="${href}"></hotline-quick-exit>
  ${inside}`;

/** The same site, under an origin of its own. */
const startSite = async (): Promise<{ server: Server; origin: string }> => {
  const server = createServer((request, response) => {
    const { host } = request.headers;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://site.example');
    const isScript = pathname === '/hotline.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    if (isScript) response.end(script);
    else if (pathname === '/page')
      response.end(
        // To a fragment of itself: then the page is blank, and stays.
        pageOf(
          searchParams.get('href') ?? `http://${host}${request.url}#left`,
          searchParams.get('inside') ?? '',
        ),
      );
    else response.end(`<!doctype html><title>${pathname}</title><p>The weather</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const pressShift = async ({ keyboard }: Page): Promise<void> => {
  for (let count = 0; count < 3; count++) await keyboard.press('Shift');
};

/** Whether all that is seen has one color. */
const isBlank = async (page: Page): Promise<boolean> => {
  const { channels } = await sharp(await page.screenshot()).stats();
  return channels.every(({ min, max }) => min === max);
};

describe('the way off the page, in the field', function () {
  this.timeout(30_000);
  let browser: Browser;
  let page: Page;
  let site: Awaited<ReturnType<typeof startSite>>;
  let other: Awaited<ReturnType<typeof startSite>>;

  const addressOf = (asked: { href?: string; inside?: string }, { origin } = site): string =>
    `${origin}/page?${new URLSearchParams(asked).toString()}`;

  before(async function () {
    try {
      const { path: executablePath } = await findEngine.chromium();
      browser = await puppeteer.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu'],
        // Puppeteer switches off the memory for pages that a reader comes back to.
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
    } catch (error) {
      if (error instanceof EngineMissing) this.skip();
      throw error;
    }
    [site, other] = await Promise.all([startSite(), startSite()]);
  });
  after(async () => {
    await browser?.close();
    site?.server.close();
    other?.server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  /** Goes back, and tells whether the page came from the browser's memory. */
  const goBack = async (): Promise<boolean> => {
    await page.goBack();
    return page.evaluate(() => (globalThis as { isFromMemory?: boolean }).isFromMemory ?? false);
  };
  const noteMemory = () =>
    page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { isFromMemory: persisted })),
    );

  it('is kept in the memory of the browser like any page, and comes back from there to be seen', async () => {
    await page.goto(`${site.origin}/page`);
    await noteMemory();
    await pressShift(page);
    expect(await isBlank(page)).to.equal(true);
    await page.goto(`${site.origin}/weather`);
    expect(await goBack()).to.equal(true);
    expect(await isBlank(page)).to.equal(false);
    expect(await page.evaluate(() => document.querySelectorAll('meta[name=referrer]').length)).to.equal(0);
    await pressShift(page);
    expect(await isBlank(page)).to.equal(true);
  });

  it('leaves nothing to come back to, also where pages are kept in memory', async () => {
    await page.goto(`${site.origin}/before`);
    await noteMemory();
    await page.goto(addressOf({ href: `${site.origin}/weather` }));
    await Promise.all([page.waitForNavigation(), pressShift(page)]);
    expect(await page.title()).to.equal('/weather');
    expect(await goBack()).to.equal(true);
    expect(await page.title()).to.equal('/before');
  });

  const limits = 'Leaving does not erase your browser history. The Back button may show this page again.';
  for (const { device, viewport, isPromised } of [
    {
      device: 'a phone',
      viewport: { width: 360, height: 740, isMobile: true, hasTouch: true },
      isPromised: false,
    },
    { device: 'a computer', viewport: { width: 1280, height: 800 }, isPromised: true },
  ]) {
    it(`promises ${isPromised ? 'the' : 'no'} keys on ${device}, by sight and aloud`, async () => {
      await page.setViewport(viewport);
      await page.goto(addressOf({}));
      const keys = (await page.waitForSelector('hotline-quick-exit >>> .keys'))!;
      expect(await keys.isVisible()).to.equal(isPromised);
      const exit = (await page.$('hotline-quick-exit >>> .exit'))!;
      const said = await page.accessibility.snapshot({ root: exit });
      expect(said?.description).to.equal(isPromised ? `${limits} Press Shift three times to leave.` : limits);
    });
  }

  it('opens no other tab with the middle button, which would leave this one as it is', async () => {
    await page.goto(addressOf({}));
    const exit = (await page.waitForSelector('hotline-quick-exit >>> .exit'))!;
    const tabs = (await browser.pages()).length;
    await exit.click({ button: 'middle' });
    await page.waitForFunction(() => location.hash === '#left');
    expect(await isBlank(page)).to.equal(true);
    expect(await browser.pages()).to.have.lengthOf(tabs);
  });

  it('blanks what is in full screen', async () => {
    await page.goto(
      addressOf({ inside: '<div id="film" style="background: red"><button>Play</button></div>' }),
    );
    await page.evaluate(() =>
      document.querySelector('button')?.addEventListener('click', () => {
        void document.querySelector('#film')?.requestFullscreen();
      }),
    );
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement?.id === 'film');
    expect(await isBlank(page)).to.equal(false);
    await pressShift(page);
    expect(await isBlank(page)).to.equal(true);
  });

  // Of a site of its own: a frame may always lead the page around it to where that page is at home.
  const harmless = () => `${other.origin.replace('127.0.0.1', 'localhost')}/weather`;

  const framed = (attributes = '') => {
    const src = addressOf({ href: harmless() }, other).replaceAll('&', '&amp;');
    return addressOf({ inside: `<iframe ${attributes} src="${src}"></iframe>` });
  };

  const openFrame = async (attributes: string) => {
    await page.goto(framed(attributes));
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('hotline-quick-exit >>> .exit');
    await frame.click('h1');
    return frame;
  };

  it("leads another site's page away, from a frame in it", async () => {
    await openFrame('');
    await Promise.all([page.waitForNavigation(), pressShift(page)]);
    expect(page.url()).to.equal(harmless());
  });

  it('does not take a frame away alone, where keys cannot lead the page away: the exit stays', async () => {
    // Whatever Puppeteer runs in a frame counts as done by its user, so nothing is run there before the keys.
    await page.goto(framed());
    const found = page.url();
    await page.focus('iframe');
    await pressShift(page);
    const frame = page.frames().find((each) => each.parentFrame())!;
    expect(frame.url()).to.contain('/page?');
    expect(page.url()).to.equal(found);
    // Once another key was pressed in the frame, they can.
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), pressShift(page)]);
    expect(page.url()).to.equal(harmless());
  });

  it('leads at least the frame away where another site keeps it in a sandbox', async () => {
    // A frame of another origin is not told that it is in one.
    const frame = await openFrame('sandbox="allow-scripts allow-same-origin"');
    await Promise.all([frame.waitForNavigation(), pressShift(page)]);
    expect(frame.url()).to.equal(harmless());
    expect(page.url()).to.contain('/page?');
  });
});
