/**
 * `npm run bench:scale`: what a list costs with 12, 300 and 3000 services, and what a hundred banners cost. Prints a
 * table; medians in ms of this machine, for a comparison before and after a change.
 *
 *   --script dist/hotline.js   another build of it
 *   --counts 12,300,3000
 *   --repeats 5
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/engines.mjs';
import { makeDirectory } from './directory.ts';
import { VIEWPORT } from './visit.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: {
    script: { type: 'string', default: 'dist/hotline.js' },
    counts: { type: 'string', default: '12,300,3000' },
    repeats: { type: 'string', default: '5' },
  },
});
const script = readFileSync(path.resolve(root, options.script), 'utf8');
const counts = options.counts.split(',').map(Number);
const repeats = Number(options.repeats);

/* global document, requestAnimationFrame */

/** Runs in the browser: how long a list works, and how long until the next frame is drawn. */
const measureList = async (directory, times) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const measured = {};
  const time = async (name, element, act) => {
    await frame();
    const startMs = performance.now();
    act();
    await element.updateComplete;
    const workedMs = performance.now() - startMs;
    element.getBoundingClientRect();
    await frame();
    (measured[name] ??= []).push({ workMs: workedMs, shownMs: performance.now() - startMs });
  };
  let list;
  for (let round = 0; round < times; round += 1) {
    list?.remove();
    list = document.createElement('hotline-resource-list');
    list.setAttribute('filterable', '');
    list.lang = 'en';
    await time('first draw', list, () => {
      list.directory = directory;
      document.body.append(list);
    });
    const field = list.shadowRoot.querySelector('input');
    const type = (text) => () => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    await time('key: most stay', list, type('s'));
    await time('key: few stay', list, type('service 12'));
    await time('key: all back', list, type(''));
    const [, topic] = list.shadowRoot.querySelectorAll('select');
    await time('filter', list, () => {
      topic.value = 'law';
      topic.dispatchEvent(new Event('change', { bubbles: true }));
    });
    topic.value = '';
    topic.dispatchEvent(new Event('change', { bubbles: true }));
    await list.updateComplete;
    await time('language', list, () => (list.lang = 'es'));
    await time('nothing new', list, () => list.requestUpdate());
  }
  return measured;
};

/** Runs in the browser. */
const measureBanners = async (count) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await frame();
  const startMs = performance.now();
  const banners = Array.from({ length: count }, () => document.createElement('hotline-banner'));
  document.body.append(...banners);
  await Promise.all(banners.map(({ updateComplete }) => updateComplete));
  const workMs = performance.now() - startMs;
  document.body.getBoundingClientRect();
  await frame();
  return { workMs, shownMs: performance.now() - startMs };
};

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const { path: executablePath } = await findEngine.chromium();
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
  pipe: true,
});
const rows = {};
const withPage = async (measure) => {
  const page = await browser.newPage();
  try {
    await page.setViewport(VIEWPORT);
    await page.setContent(
      '<!doctype html><meta name="viewport" content="width=device-width"><title>A page</title><body>',
    );
    await page.evaluate(script);
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.enable');
    const heapOf = async () => {
      await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
    };
    return await measure(page, heapOf);
  } finally {
    await page.close();
  }
};
try {
  for (const count of counts) {
    await withPage(async (page, heapOf) => {
      const before = await heapOf();
      const measured = await page.evaluate(measureList, makeDirectory(count), repeats);
      for (const [name, times] of Object.entries(measured)) {
        rows[`${count}: ${name}`] = {
          'work ms': Math.round(median(times.map(({ workMs }) => workMs)) * 10) / 10,
          'shown ms': Math.round(median(times.map(({ shownMs }) => shownMs)) * 10) / 10,
        };
      }
      rows[`${count}: memory`] = { MB: Math.round(((await heapOf()) - before) * 10) / 10 };
    });
  }
  await withPage(async (page, heapOf) => {
    const before = await heapOf();
    const { workMs, shownMs } = await page.evaluate(measureBanners, 100);
    rows['100 banners'] = {
      'work ms': Math.round(workMs),
      'shown ms': Math.round(shownMs),
      MB: Math.round(((await heapOf()) - before) * 10) / 10,
    };
  });
} finally {
  await browser.close();
}
console.table(rows);
