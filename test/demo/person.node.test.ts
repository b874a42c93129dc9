import { expect } from 'chai';
import lighthouse from 'lighthouse';
import type { ElementHandle, Page } from 'puppeteer-core';
import { startBrowsing, type Browsing } from './browsing.js';

describe('a person with a keyboard, on the demo', function () {
  this.timeout(120_000);
  let browsing: Browsing;
  let page: Page;

  before(async function () {
    const started = await startBrowsing();
    if (!started) return this.skip();
    browsing = started;
  });
  beforeEach(async () => {
    page = await browsing.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => page.close());
  after(() => browsing?.close());

  /** Presses Tab until a node has the focus. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`Tab does not reach ${selector}`);
  };

  it('chooses Spanish and the bar, copies the line, pastes it into an empty page, and taps the number', async () => {
    await browsing.browser
      .defaultBrowserContext()
      .overridePermissions(new URL(browsing.demo).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    const { origin } = new URL(browsing.demo);
    await page.goto(browsing.demo);
    await page.waitForSelector('#tools:not([hidden])');
    await tabTo('#lang');
    await page.keyboard.type('Spa');
    await tabTo('#layout');
    await page.keyboard.type('bar');
    await tabTo('#base');
    await page.keyboard.type(`${origin}/dist/`);
    await tabTo('[data-paste=element] button');
    await page.waitForFunction(() =>
      document.querySelector('[data-paste=element] code')?.textContent?.includes('/dist/hotline.'),
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[data-paste=element] [role=status]')?.textContent,
    );
    const told = await page.$eval('[data-paste=element] [role=status]', (node) => node.textContent);
    expect(told).to.equal('Copied.');
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).to.contain('<hotline-banner lang="es" layout="bar">').and.not.contain('\n');

    expect(line).to.contain(`<script defer src="${origin}/dist/hotline.`);

    // Of the same origin: with a hash, a browser wants to be allowed to read a script of another one.
    await page.goto(`${browsing.demo}hosts/page.html`);
    await page.setContent(line);
    const phone = (await page.waitForFunction(() =>
      document.querySelector('hotline-banner')?.shadowRoot?.querySelector('[part=phone]'),
    )) as ElementHandle;
    // The system would ask for a program that dials.
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
        document.title = event.defaultPrevented ? 'prevented' : (link as HTMLAnchorElement).href;
        event.preventDefault();
      });
    });
    await phone.click();
    expect(await page.title()).to.equal('tel:+18883737888');
    expect(await page.evaluate((node) => node?.textContent, phone)).to.contain('1-888-373-7888');
  });

  for (const name of ['index.html', 'es.html']) {
    it(`gets 100 from Lighthouse for accessibility and best practices: ${name}`, async () => {
      const result = await lighthouse(
        browsing.demo + name,
        {
          onlyCategories: ['accessibility', 'best-practices'],
          throttlingMethod: 'provided',
          logLevel: 'silent',
        },
        undefined,
        page as never,
      );
      const { categories, audits } = result!.lhr;
      const lost = Object.values(audits)
        .filter(({ score }) => score !== null && score < 1)
        .map(({ id, details }) => `${id} ${JSON.stringify(details).slice(0, 600)}`);
      expect(lost.join('\n')).to.equal('');
      for (const { id, score } of Object.values(categories)) expect(score, id).to.equal(1);
    });
  }
});
