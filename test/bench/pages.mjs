/** The pages that are measured: one text, and in it one way after the other of showing a hotline. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
/** Where the elements of others are installed. */
export const peers = path.join(root, '.cache/bench');
const packages = path.join(peers, 'node_modules');
const VA = '@department-of-veterans-affairs/web-components/dist/component-library';
const USWDS = '@uswds/uswds';
const GOVUK = 'govuk-frontend/dist/govuk';

const minify = (code) => transformSync(code, { minify: true, charset: 'ascii' }).code;
const read = (...place) => readFileSync(path.join(...place), 'utf8');

const { services, nationalLine } = JSON.parse(read(dist, 'directory.json'));
const line = services.find(({ id }) => id === nationalLine);
const phoneOf = (service, type) => service.phones.find((phone) => phone.type === type);
const { number, display } = phoneOf(line, 'voice');
const fallback = `<a href="tel:${number}">${display}</a>`;
const snippet = read(dist, 'snippets/en/hotline-banner.html').trim();

const script = (file) => `<script defer src="/dist/${file}" referrerpolicy="no-referrer"></script>`;

const paragraph = '<p>What this office does for you, when it is open, and what to bring with you.</p>';

/** The element stands below the heading, where the first screen shows it, and text fills the rest. */
const pageOf = ({ head = '', body }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<link rel="icon" href="data:,">
${head}
<h1>Health and safety</h1>
${body}
${paragraph.repeat(40)}
</html>`;

/**
 * @typedef {object} BenchPage
 * @property {string} id
 * @property {string} name for tables and the chart
 * @property {'limit' | 'ours' | 'peer'} kind
 * @property {string} html
 * @property {{ host: string, inside?: string }} drawn what is on the screen once the element is: `inside` the shadow
 * root of `host`, or `host` itself
 * @property {string} [note] what has to be known about it
 */

/** @type {Omit<BenchPage, 'html'> & { head?: string, body: string }[]} */
const ours = [
  {
    id: 'html',
    name: 'Plain HTML: a link that dials',
    kind: 'limit',
    body: `<p>${fallback}</p>`,
    drawn: { host: 'a[href^="tel:"]' },
  },
  {
    id: 'dom',
    name: 'Plain DOM script',
    kind: 'limit',
    head: '<script defer src="/bench/plain-dom.js"></script>',
    body: `<plain-line>${fallback}</plain-line>`,
    drawn: { host: 'plain-line', inside: '.call' },
  },
  {
    id: 'line',
    name: 'Banner, script of it and the exit',
    kind: 'ours',
    file: 'hotline.line.js',
    head: script('hotline.line.js'),
    body: `<hotline-banner>${fallback}</hotline-banner>`,
    drawn: { host: 'hotline-banner', inside: '[part~=phone]' },
  },
  {
    id: 'element',
    name: 'Banner with its fallback',
    kind: 'ours',
    head: script('hotline.js'),
    body: `<hotline-banner>${fallback}</hotline-banner>`,
    drawn: { host: 'hotline-banner', inside: '[part~=phone]' },
  },
  {
    id: 'element-css',
    name: 'Banner, fallback, hotline.css',
    kind: 'ours',
    head: `<link rel="stylesheet" href="/dist/hotline.css">${script('hotline.js')}`,
    body: `<hotline-banner>${fallback}</hotline-banner>`,
    drawn: { host: 'hotline-banner', inside: '[part~=phone]' },
  },
  {
    id: 'prerendered',
    name: 'Banner pasted whole',
    kind: 'ours',
    head: script('hotline.js'),
    body: snippet,
    drawn: { host: 'hotline-banner', inside: '[part~=phone]' },
  },
  {
    id: 'placeholder',
    name: 'Placeholder',
    kind: 'ours',
    head: script('hotline.js'),
    body: `<div class="hotline-embed" data-hotline="banner">${fallback}</div>`,
    // The element stands in the shadow root of the placeholder.
    drawn: { host: '.hotline-embed', inside: 'hotline-banner' },
  },
  {
    id: 'four',
    name: 'All four elements',
    kind: 'ours',
    head: script('hotline.js'),
    body: `<hotline-banner>${fallback}</hotline-banner><hotline-quick-exit><a href="https://www.weather.gov/">Leave</a></hotline-quick-exit><hotline-definition-card>${fallback}</hotline-definition-card><hotline-resource-list filterable>${fallback}</hotline-resource-list>`,
    drawn: { host: 'hotline-banner', inside: '[part~=phone]' },
  },
  {
    id: 'all-languages',
    name: 'Banner, script of all languages',
    kind: 'ours',
    head: script('hotline.all.js'),
    body: `<hotline-banner>${fallback}</hotline-banner>`,
    drawn: { host: 'hotline-banner', inside: '[part~=phone]' },
  },
];

/** Their own markup, from their packages, with the files that their documentation names. */
const peerPages = () => [
  {
    id: 'va',
    name: 'VA crisis line modal',
    kind: 'peer',
    note: 'shows a button; the number comes after a tap on it',
    head: `<link rel="stylesheet" href="/peers/${VA}/component-library.css"><script type="module" src="/peers/${VA}/component-library.esm.js"></script>`,
    body: '<va-crisis-line-modal></va-crisis-line-modal>',
    drawn: { host: 'va-crisis-line-modal', inside: 'button' },
  },
  {
    id: 'uswds',
    name: 'USWDS government banner',
    kind: 'peer',
    note: 'holds no number',
    head: `<script src="/peers/${USWDS}/dist/js/uswds-init.min.js"></script><link rel="stylesheet" href="/peers/${USWDS}/dist/css/uswds.min.css"><script defer src="/peers/${USWDS}/dist/js/uswds.min.js"></script>`,
    body: uswdsBanner(),
    drawn: { host: '.usa-banner__button' },
  },
  {
    id: 'govuk',
    name: 'GOV.UK exit this page',
    kind: 'peer',
    note: 'holds no number',
    head: `<link rel="stylesheet" href="/peers/${GOVUK}/govuk-frontend.min.css"><script type="module">document.body.classList.add('js-enabled', 'govuk-frontend-supported'); import('/peers/${GOVUK}/govuk-frontend.min.js').then(({ initAll }) => initAll());</script>`,
    body: read(packages, GOVUK, 'components/exit-this-page/template-default.html'),
    drawn: { host: '.govuk-exit-this-page__button' },
  },
];

/** Their template, filled with their words. */
const uswdsBanner = () => {
  const folder = `${USWDS}/packages/usa-banner/src`;
  const words = JSON.parse(read(packages, folder, 'content/usa-banner.json'));
  return read(packages, folder, 'usa-banner.twig')
    .replace(/\{%[^]*?%\}|\{#[^]*?#\}/g, '')
    .replace(
      /\{\{\s*([\w.]+)[^}]*\}\}/g,
      (_, name) => name.split('.').reduce((value, key) => value?.[key], words) ?? '',
    )
    .replaceAll('./img/', `/peers/${USWDS}/dist/img/`);
};

/**
 * @param {{ withPeers: boolean }} options peers have to be installed
 * @returns {BenchPage[]}
 */
export const benchPages = ({ withPeers }) =>
  [...ours, ...(withPeers ? peerPages() : [])]
    .filter(({ file }) => !file || existsSync(path.join(dist, file)))
    .map(({ head, body, ...page }) => ({ ...page, html: pageOf({ head, body }) }));

/** The limit, with the same facts as ours. */
const plainDom = () => {
  const facts = {
    name: line.name,
    sms: phoneOf(line, 'text'),
    chat: line.chat,
    textphone: phoneOf(line, 'textphone'),
    emergency: services.find(({ kind }) => kind === 'emergency').phones[0],
  };
  return read(import.meta.dirname, 'plain-dom.js').replace(/\bLINE;/, () => `${JSON.stringify(facts)};`);
};

/** What the pages load: texts by path, and folders by the beginning of a path. */
export const files = () => ({ '/bench/plain-dom.js': minify(plainDom()) });
export const folders = {
  '/dist/': dist,
  '/peers/': packages,
  // Where their styles and scripts look for fonts and icons.
  '/assets/': path.join(packages, GOVUK, 'assets'),
  '/img/': path.join(packages, VA, '../img'),
};
