/** Puts every snippet through every product, and looks at what is left, in Chromium. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { snippetOf } from '../../demo/snippets.js';
import { findEngine } from '../../scripts/engines.mjs';
import { products } from './products.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const readJson = (file) => JSON.parse(read(file));

/** Neither is asked for: what they hold is given from here. */
const OURS = 'https://hotline.example/';
const THEIRS = 'https://partner.example/';
const NUMBER = '1-888-373-7888';
const LANGUAGE = 'es';

/** What nobody may bring in inside an element, or with it. */
const HOSTILE = [
  '<hotline-banner lang="es" onclick="void 0"><a href="javascript:void 0" onclick="void 0">1-888-373-7888</a>',
  '<img src="x" onerror="void 0"><script>void 0</script></hotline-banner>',
].join('');

/** WordPress has tests of its own, and its shortcode means nothing elsewhere. */
const selectors = {
  pinned: 'hotline-banner',
  channel: 'hotline-banner',
  prerendered: 'hotline-banner',
  placeholder: '[data-hotline=banner]',
  'own-link': `a[href^="${OURS}e/${LANGUAGE}"]`,
  iframe: `iframe[src^="${OURS}embed.html"]`,
};

const snippets = () => {
  const choice = {
    element: 'hotline-banner',
    attributes: { lang: LANGUAGE, layout: 'bar', 'quick-exit': true },
  };
  const places = {
    base: OURS,
    version: readJson('package.json').version,
    integrity: readJson('dist/integrity.json'),
    prerendered: read(`dist/snippets/${LANGUAGE}/hotline-banner.html`).trim(),
    directory: readJson('dist/directory.json'),
  };
  return Object.keys(selectors).map((carrier) => ({
    carrier,
    snippet: snippetOf(carrier, choice, places),
    selector: selectors[carrier],
  }));
};

const bundle = async (file, globalName) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // The one that compiles templates in the browser.
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    format: 'iife',
    ...(globalName && { globalName }),
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'error',
    minifySyntax: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
};

/** What each of our files is served as. */
const fileAt = (url) => {
  const { pathname } = new URL(url);
  try {
    return read(path.join('dist', pathname));
  } catch {
    return undefined;
  }
};

/** Opens pages of the partner, which are given and not asked for. */
const openBrowser = async () => {
  const engine = await findEngine.chromium();
  const browser = await puppeteer.launch({
    executablePath: engine.path,
    env: { ...process.env, ...engine.env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    pipe: true,
  });
  const openPage = async () => {
    const page = await browser.newPage();
    // In the background it would get no animation frames.
    await page.emulateFocusedPage(true);
    // Who runs this sets a limit to the whole.
    page.setDefaultTimeout(0);
    let document = '';
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      if (url === THEIRS) return request.respond({ contentType: 'text/html; charset=utf-8', body: document });
      const body = url.startsWith(OURS) ? fileAt(url) : undefined;
      if (body === undefined) return request.respond({ status: 404 });
      return request.respond({
        contentType: url.endsWith('.html') ? 'text/html' : 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body,
      });
    });
    const show = (body, head = '') => {
      document = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
      return page.goto(THEIRS, { waitUntil: 'load' });
    };
    return { page, show };
  };
  return { openPage, close: () => browser.close() };
};

/**
 * What a product makes of HTML. Some settings are those of a whole page, and count from its first editor on: `standard`
 * and `configured` have a page each.
 */
const processorOf = async ({ id, runsIn }, { page, show }) => {
  const file = `test/placement/products/${id}.js`;
  if (runsIn === 'node') {
    const product = await import(path.join(root, file));
    return (way, snippets) => product[way](snippets);
  }
  const content = await bundle(file, 'product');
  return async (way, snippets) => {
    await show('');
    await page.addScriptTag({ content });
    return page.evaluate((name, htmls) => globalThis.product[name](htmls), way, snippets);
  };
};

/**
 * What came through, of each form, on a page of the partner that has our script.
 *
 * @param {{ snippet: string, html: string, selector: string }[]} forms
 */
const readSurvivals = async ({ page, show }, reader, { isLive }, forms) => {
  const places = forms.map(({ html }) => `<main>${isLive ? '' : html}</main>`);
  await show(places.join(''), `<script defer src="${OURS}hotline.js"></script>`);
  await page.evaluate(reader);
  const questions = forms.map((form) => ({ ...form, number: NUMBER, base: OURS, language: LANGUAGE }));
  return page.evaluate((each, live) => globalThis.survivalsOf(each, live), questions, Boolean(isLive));
};

/**
 * @returns {Promise<object[]>} For each product and form, what is left. What `docs/placement.json` holds.
 */
export const runPlacement = async () => {
  const reader = await bundle('test/placement/reading.ts');
  const forms = snippets();
  const { openPage, close } = await openBrowser();
  try {
    const workshop = await openPage();
    const stage = await openPage();
    const rows = [];
    for (const product of products) {
      const process = await processorOf(product, workshop);
      // The settings are for the tag. A framework has it in its template.
      const tried = [...forms, forms[0]];
      const [standard, configured] = [
        await process('standard', [...forms.map(({ snippet }) => snippet), HOSTILE]),
        await process('configured', [forms[0].snippet, HOSTILE]),
      ];
      const htmls = [...standard.slice(0, -1), configured[0]];
      const survivals = await readSurvivals(
        stage,
        reader,
        product,
        tried.map((form, index) => ({ ...form, html: htmls[index] })),
      );
      const { npm, id } = product;
      rows.push({
        id,
        ...(npm && { version: readJson(`node_modules/${npm}/package.json`).version }),
        standard: Object.fromEntries(forms.map(({ carrier }, index) => [carrier, survivals[index]])),
        configured: survivals.at(-1),
        // In a template of a framework stands what its developer wrote.
        ...(product.kind !== 'framework' && {
          dangers: await stage.page.evaluate(
            (before, after) => globalThis.dangersAdded(before, after),
            standard.at(-1),
            configured[1],
          ),
        }),
      });
    }
    return rows;
  } finally {
    await close();
  }
};
