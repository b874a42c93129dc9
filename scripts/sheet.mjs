/**
 * `npm run sheet`: a picture of every element in every language, in a column of 320 and of 900 px, for people to look
 * at. Writes coverage/sheet/<code>-<width>.png, in Chromium.
 *
 *   npm run sheet -- ar ko      only these languages
 *   npm run sheet -- --dark     in the dark theme
 */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findEngine } from './engines.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'coverage/sheet');
const WIDTHS = [320, 900];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean', default: false } },
});
const codes = positionals.length ? positionals : readdirSync(path.join(root, 'dist/snippets')).sort();
const script = readFileSync(path.join(root, 'dist/hotline.all.js'), 'utf8');

const shown = [
  ['hotline-banner', { 'quick-exit': '' }],
  ['hotline-banner', { layout: 'bar', 'quick-exit': '' }],
  ['hotline-quick-exit', {}],
  ['hotline-definition-card', { sections: 'definition types figures signs law' }],
  ['hotline-resource-list', { region: 'US-CA', filterable: '' }],
];

/* global document */

/** Runs in the browser. */
const draw = async (elements, lang, theme) => {
  document.documentElement.lang = lang;
  for (const [tag, attributes] of elements) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, lang, theme }))
      element.setAttribute(name, value);
    document.body.append(element);
    await element.updateComplete;
    for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
  }
};

mkdirSync(folder, { recursive: true });
const { path: executablePath } = await findEngine.chromium();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const code of codes) {
    for (const width of WIDTHS) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.setContent(
        '<!doctype html><style>body { margin: 8px; display: grid; gap: 8px }</style><body>',
      );
      await page.evaluate(script);
      await page.evaluate(draw, shown, code, values.dark ? 'dark' : 'light');
      const file = path.join(folder, `${code}-${width}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(path.relative(root, file));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
