/**
 * A page of our own, embedded by its address where there is no plug-in. WordPress refuses to ask addresses of the
 * loopback for oEmbed; mu-plugins/loopback.php allows it for these tests.
 */
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { openBrowser, root, serve, startSite, temporaryFolder, type Site } from './site.js';

describe('a page of our own, without the plug-in', () => {
  let site: Site;
  let base: string;

  before(async () => {
    site = await startSite();
    site.evaluate("deactivate_plugins( 'hotline-elements/hotline-elements.php' );");
    const folder = temporaryFolder();
    cpSync(path.join(root, 'dist'), folder, { recursive: true });
    base = `${await serve(folder)}/`;
    const scripts = pathToFileURL(path.join(root, 'scripts/pages.mjs')).href;
    const build = `const { buildPages } = await import('${scripts}'); await buildPages(${JSON.stringify({ to: folder, baseUrl: base })});`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', build], { cwd: root, stdio: 'pipe' });
  });

  it('shows the element in a post of an author, and a tap leads to a number', async () => {
    const post = await site.save('author', `${base}e/es/`);
    const html = await site.read(post.link);
    expect(html).to.match(/<iframe[^>]*sandbox="allow-scripts"/);

    const page = await (await openBrowser()).newPage();
    try {
      await page.goto(post.link);
      const frame = await (await page.waitForSelector('iframe.wp-embedded-content'))!.contentFrame();
      await frame.waitForSelector('hotline-banner:defined');
      const link = await frame.waitForSelector('hotline-banner >>> a[href^="tel:"]', { visible: true });
      // Until then WordPress clips the frame away.
      await page.waitForSelector('iframe.wp-embedded-content:not([style])');
      expect(await link!.evaluate((node) => node.textContent)).to.include('1-888-373-7888');

      await Promise.all([page.waitForNavigation(), link!.click()]);
      expect(page.url()).to.equal(`${base}e/es/`);
      expect(await page.$$eval('a[href="tel:+18883737888"]', (links) => links.length)).to.be.at.least(1);
    } finally {
      await page.close();
    }
  });
});
