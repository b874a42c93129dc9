/**
 * Writes src/styles/hotline.css: the place that each element will take, measured in Chromium. For maintainers, after a
 * change of words, styles or languages: `node scripts/build.mjs && node scripts/sizes.mjs`, then build again.
 *
 * The score of a layout shift decides where a step is needed: a width belongs to a step as long as the height of the
 * step, instead of the element's own, moves no screen by more than the limit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { findEngine } from './engines.mjs';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'src/styles/hotline.css');

/** What is measured, from the general to the special: later rules count. */
const layouts = [
  'hotline-banner',
  'hotline-banner[quick-exit]',
  "hotline-banner[layout='bar']",
  "hotline-banner[layout='bar'][quick-exit]",
  'hotline-definition-card',
  'hotline-quick-exit',
  'hotline-resource-list',
];
const tags = [...new Set(layouts.map((selector) => selector.replace(/\[.*/, '')))];
/**
 * Those of hotline.js; English first, whose sizes are also those of the others: a kilobyte for each language would be
 * paid by every page.
 */
const codes = ['en', 'es'];

/** px, as are all sizes here. The reader's font is 16 px, and sizes are written in em of it. */
const WIDTHS = Array.from({ length: 161 }, (_, index) => 160 + index * 8);
const SCREEN_HEIGHTS = [480, 600, 720, 900, 1080];
/** Below the 0.01 that is promised: on other machines fonts are a little wider or narrower. */
const LIMIT = 0.008;

/** The worst score, on any screen, of an element at its top that is as high as `height` and not as `place`. */
const shiftOf = (place, { width, height }) =>
  Math.max(
    ...SCREEN_HEIGHTS.map((screen) => {
      const impact = Math.max(0, screen - Math.min(place, height)) / screen;
      return (impact * Math.abs(place - height)) / Math.max(width, screen);
    }),
  );

/** One height that serves all of some measurements, or `undefined`. */
const placeFor = (measured) => {
  const heights = measured.map(({ height }) => height);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const candidates = [(least + most) / 2, least, most].map((height) => Math.round(height));
  return candidates.find((place) => measured.every((each) => shiftOf(place, each) <= LIMIT));
};

/** As few steps as there can be, from narrow to wide. */
const stepsOf = (measured) => {
  const steps = [];
  let group = [];
  for (const each of measured) {
    if (placeFor([...group, each]) === undefined) group = [];
    if (!group.length) steps.push({ from: each.width });
    group.push(each);
    steps.at(-1).place = placeFor(group);
  }
  return steps;
};

/* global document */

/** Runs in the browser. */
const heightsOf = async (selector, lang, widths) => {
  const [, tag, attributes] = /^([a-z-]+)(.*)$/.exec(selector);
  const element = document.createElement(tag);
  for (const [, name, value] of attributes.matchAll(/\[([a-z-]+)(?:='(.*?)')?\]/g)) {
    element.setAttribute(name, value ?? '');
  }
  element.lang = lang;
  document.body.replaceChildren(element);
  await element.updateComplete;
  return widths.map((width) => {
    document.body.style.width = `${width}px`;
    return { width, height: element.getBoundingClientRect().height };
  });
};

const em = (pixels) => `${Math.round((pixels / 16) * 10) / 10}em`;

const rulesOf = (selector, steps) =>
  steps.map(({ from, place }, index) => {
    const rule = `${selector}:not(:defined)::before { block-size: ${em(place)} }`;
    return index ? `@container (min-width: ${em(from)}) { ${rule} }` : rule;
  });

const { path: executablePath } = await findEngine.chromium();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const rules = [];
try {
  for (const code of codes) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1600, height: 1000 });
    // The width of Arial's letters lies between those of the systems' own fonts.
    await page.setContent(
      '<!doctype html><style>:root { --hotline-font-family: Arial } body { margin: 0 }</style><body>',
    );
    await page.evaluate(readFileSync(path.join(root, 'dist/hotline.js'), 'utf8'));
    for (const layout of layouts) {
      const measured = await page.evaluate(heightsOf, layout, code, WIDTHS);
      rules.push(...rulesOf(code === 'en' ? layout : `${layout}:lang(${code})`, stepsOf(measured)));
    }
    await page.close();
  }
} finally {
  await browser.close();
}

const each = (suffix) => tags.map((tag) => `${tag}:not(:defined)${suffix}`).join(',\n');
const css = `/*
 * Optional. Keeps the place of the elements until the script has drawn them, so that the page does not move: in a
 * column of any width, in each language. Where no script comes, the place stays empty below the link inside.
 * Generated by scripts/sizes.mjs.
 */
${each('')} {
  display: block;
  box-sizing: border-box;
  font-size: medium;
  container-type: inline-size;
  /* Where a page makes an element as wide as its content. */
  contain-intrinsic-inline-size: 20em;
}

/* A float, so that the link inside stands at the top and may be higher than the place. */
${each('::before')} {
  content: '';
  float: left;
}

${rules.join('\n')}

/* Where scripts are off the link inside is all there will be. */
@media (scripting: none) {
  ${each('::before')} { content: none }
}
`;
writeFileSync(file, await format(css, { parser: 'css', singleQuote: true, printWidth: 110 }));
