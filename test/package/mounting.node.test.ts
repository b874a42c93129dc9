import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';

const root = path.resolve(import.meta.dirname, '../..');
// Scripts have no types.
const { EngineMissing, findEngine } = (await import(
  pathToFileURL(path.join(root, 'scripts/engines.mjs')).href
)) as {
  EngineMissing: typeof Error;
  findEngine: { chromium: () => Promise<{ path: string; env?: Record<string, string> }> };
};

/** A single-page app mounts and unmounts the same elements all day. */
describe('a thousand mounts and unmounts', () => {
  const tags = ['hotline-banner', 'hotline-resource-list', 'hotline-definition-card', 'hotline-quick-exit'];
  const ROUNDS = 1000 / tags.length;
  let browser: Browser | undefined;
  let page: Page;
  let client: CDPSession;

  before(async function () {
    const engine = await findEngine.chromium().catch((error: unknown) => {
      if (error instanceof EngineMissing) return undefined;
      throw error;
    });
    if (!engine) return this.skip();
    browser = await puppeteer.launch({
      executablePath: engine.path,
      env: { ...process.env, ...engine.env },
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      pipe: true,
    });
    page = await browser.newPage();
    await page.setContent('<!doctype html><title>A page</title><body>');
    await page.evaluate(readFileSync(path.join(root, 'dist/hotline.js'), 'utf8'));
    client = await page.createCDPSession();
    await client.send('HeapProfiler.enable');
  });
  after(() => browser?.close());

  const mount = (tag: string, rounds: number) =>
    page.evaluate(
      async (name, times) => {
        for (let round = 0; round < times; round += 1) {
          const element = document.createElement(name) as HTMLElement & { updateComplete: Promise<unknown> };
          element.setAttribute('quick-exit', '');
          element.lang = round % 2 ? 'es' : 'en';
          document.body.append(element);
          await element.updateComplete;
          element.remove();
        }
      },
      tag,
      rounds,
    );

  const left = async () => {
    // What one pass sets free can hold on to more.
    for (let pass = 0; pass < 3; pass += 1) await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return { nodes, listeners: jsEventListeners, heapBytes: usedSize };
  };

  for (const tag of tags) {
    it(`leave no node, listener or memory behind: ${tag}`, async function () {
      this.timeout(120_000);
      // What is made once for all: templates, style sheets, formatters, compiled code.
      await mount(tag, 50);
      const before = await left();
      await mount(tag, ROUNDS);
      const after = await left();
      expect(after.nodes - before.nodes, 'nodes').to.be.at.most(0);
      expect(after.listeners - before.listeners, 'listeners').to.be.at.most(0);
      // Far less than one element holds; code that is compiled meanwhile counts, too.
      expect((after.heapBytes - before.heapBytes) / ROUNDS, 'bytes of heap for each mount').to.be.below(1000);
    });
  }
});
