import json from '@rollup/plugin-json';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { demoPages } from './scripts/demo-server.mjs';
import { bundles } from './test/server/bundles.mjs';
import { rawFiles } from './test/server/raw-files.mjs';
import { requestLog } from './test/server/request-log.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/**
 * The only place where a test is skipped in one engine: its full title, and what the engine cannot do.
 *
 * @type {Record<'chromium' | 'firefox' | 'webkit', Record<string, string>>}
 */
export const skips = {
  chromium: {
    ...withoutDebian(),
    ...withoutPages(),
    ...withoutSpeech('Chromium knows no speak-as'),
    'a page that is left is not held up by a page that asks whether to stay: listener':
      'Chromium hears the listeners of beforeunload in the order in which they were set',
  },
  firefox: {
    ...withoutDebian(),
    ...withoutPages(),
    ...withoutSpeech('Firefox knows no speak-as'),
    ...withoutMedia('WebDriver BiDi emulates neither print nor forced colors'),
    ...withoutLayoutShift('Firefox does not score layout shifts'),
    ...withoutLength('Thousands of cases take it minutes; a fifth of them is run'),
  },
  webkit: {
    ...withoutDebian(),
    ...withoutPages(),
    ...withoutMedia('WebDriver emulates no print, and WebKitGTK has no forced colors'),
    ...withoutLayoutShift('WebKit does not score layout shifts'),
    ...withoutLength('Thousands of cases take it minutes; a fifth of them is run'),
    ...withoutSetHTML('WebKitGTK has no Element.setHTML()'),
    ...Object.fromEntries(
      ['zoom-200', 'zoom-80'].map((name) => [
        `a number stands, whatever the page is: its styles page.html?styles/${name}.css`,
        'WebKit measures text below `zoom` in a unit of its own, so the test cannot tell where it is',
      ]),
    ),
  },
};

/** The pages with libraries that npm does not have, where the machine has not got them from Debian. */
function withoutDebian() {
  const libraries = ['mootools', 'prototype'].filter((name) => !existsSync(`/usr/share/javascript/${name}`));
  return Object.fromEntries(
    libraries.map((name) => [
      `a number stands, whatever the page is: other scripts of the page ${name}.html`,
      `npm does not have it: install the Debian package libjs-${name}`,
    ]),
  );
}

/** What leads to the static pages, in a build that has none. */
function withoutPages() {
  const titles = ['leads from an own link to the page of its language', 'shows the element in a frame'];
  if (existsSync(`${rootDir}dist/embed.html`)) return {};
  return Object.fromEntries(
    titles.map((title) => [`what is pasted into an empty page ${title}`, 'dist/ has no static pages']),
  );
}

/** How something is to be said. */
function withoutSpeech(reason) {
  return { 'accessibility asks for numbers digit by digit, also in names': reason };
}

/** The properties with most of their cases. */
function withoutLength(reason) {
  const titles = [
    'hostile input in attributes and properties of hotline-banner, at length',
    'hostile input in attributes and properties of hotline-resource-list, at length',
    'hostile input in attributes and properties of hotline-definition-card, at length',
    'hostile input in attributes and properties of hotline-quick-exit, at length',
    'hostile input in data attributes of placeholders, at length',
    'hostile input in the directory of a list, at length',
  ];
  return Object.fromEntries(titles.map((title) => [title, reason]));
}

/** The tests of the sanitizer that comes with an engine. */
function withoutSetHTML(reason) {
  const titles = [
    'is nothing of an element, with all that is in it',
    'is the link of a placeholder',
    'is all of an own link',
  ];
  return Object.fromEntries(titles.map((title) => [`what setHTML leaves ${title}`, reason]));
}

/** The tests of media that only Chromium emulates. */
function withoutMedia(reason) {
  const titles = [
    'other media print the card in black on white, in every theme',
    'other media print the bar in black on white, in every theme',
    'other media print the card with numbers and addresses, and without the exit',
    'other media print the bar with numbers and addresses, and without the exit',
    'other media print every element with its number, on a dark page',
    'other media show in forced colors every element with its number, on a dark page',
    'other media with forced colors keep a border around the button that calls',
    'accessibility in other media has no findings in forced colors, and leaves the colors to the reader',
    'accessibility in other media keeps in forced colors an edge around what stands out, and around what is pressed a wider one',
    'accessibility in other media shows on paper every number and address, also of what is closed, and nothing that passes',
    'accessibility in other media keeps on paper an item on one page, and a heading on that of what follows',
  ];
  return Object.fromEntries(titles.map((title) => [title, reason]));
}

/** The tests of the score that only Chromium gives. */
function withoutLayoutShift(reason) {
  const titles = [
    ...[360, 1280].flatMap((width) => [
      `is seen at ${width} px where only the fallback keeps the place`,
      ...['en', 'es'].flatMap((code) => [
        `is 0 at ${width} px with the snippets in ${code}`,
        `is at most 0.01 at ${width} px with hotline.css in ${code}`,
      ]),
    ]),
    'is at most 0.01 with hotline.css in a column of 250 px',
  ];
  return Object.fromEntries(titles.map((title) => [`layout shift ${title}`, reason]));
}

/** How the test files are served. `scripts/test.mjs` adds the files and the engine. */
export default {
  rootDir,
  // 'production' keeps out Lit's development build and its warnings.
  nodeResolve: { browser: true, exportConditions: ['production'] },
  mimeTypes: { 'src/**/*.json': 'js', 'test/**/*.json': 'js' },
  plugins: [
    fromRollup(json)({ include: ['src/**/*.json', 'test/**/*.json'] }),
    // Not 'auto', which compiles class fields and private names away for an engine that it does not know.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  middleware: [requestLog(), bundles(rootDir), demoPages(rootDir), rawFiles(rootDir)],
  // One page at a time: a background tab gets no animation frames, and the request log belongs to one page.
  concurrency: 1,
  concurrentBrowsers: 1,
  // A file of many tests takes minutes on a busy machine: each test tells that the engine is alive.
  testRunnerHtml: (testFramework) => `<!DOCTYPE html><html><head></head><body>
    <script type="module">
      import '${testFramework}';
      import { sendMessage } from '/__web-dev-server__web-socket.js';
      mocha.rootHooks({ afterEach: () => void sendMessage({ type: 'alive' }) });
    </script></body></html>`,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  filterBrowserLogs: ({ type }) => type === 'error',
};
