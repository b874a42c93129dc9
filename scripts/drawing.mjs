/** Draws each element of dist/ in Chromium, at one moment and in one place, for those who look or listen. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findEngine } from './engines.mjs';

/* global document */

export const root = path.resolve(import.meta.dirname, '..');

/** A Tuesday noon in California, when what has hours is open. */
const NOW_MS = Date.UTC(2026, 10, 24, 20);
const TIME_ZONE = 'America/New_York';

/** Each element in its states, as a tag and attributes. */
export const elements = {
  banner: ['hotline-banner', { 'quick-exit': '' }],
  bar: ['hotline-banner', { layout: 'bar', 'quick-exit': '' }],
  list: ['hotline-resource-list', {}],
  'list-filterable': ['hotline-resource-list', { filterable: '', topic: 'money' }],
  card: ['hotline-definition-card', { sections: 'definition types figures signs law' }],
  exit: ['hotline-quick-exit', {}],
};

/** Runs in the browser: these elements alone on the page, with all open that opens. */
export const draw = async (shown, lang, theme = 'light') => {
  const drawn = shown.map(([tag, attributes]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, lang, theme }))
      element.setAttribute(name, value);
    return element;
  });
  document.body.replaceChildren(...drawn);
  for (const element of drawn) {
    await element.updateComplete;
    for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
  }
};

/** Runs in the browser before anything else. */
const stopClock = (nowMs) => {
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [nowMs]));
    }
    static now() {
      return nowMs;
    }
  };
};

/** A browser, and a page of it with all languages. Close the browser in the end. */
export const openDrawing = async () => {
  const { path: executablePath } = await findEngine.chromium();
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.emulateTimezone(TIME_ZONE);
    await page.evaluateOnNewDocument(stopClock, NOW_MS);
    await page.goto('data:text/html,<!doctype html><title>A page of a partner</title><body>');
    await page.evaluate(readFileSync(path.join(root, 'dist/hotline.all.js'), 'utf8'));
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
};
