/** Serves the demo as a static host does, and what such a host cannot: a page with the headers of a strict site. */
import { startDevServer } from '@web/dev-server';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readChoice } from '../demo/choice.js';
import { contractOf } from '../demo/contract.js';
import { hostPageOf, strictPolicy } from '../demo/host-page.js';
import { carriers, scriptsOf, snippetOf } from '../demo/snippets.js';

const page = '/demo/hosts/page.html';

/**
 * Answers `/demo/hosts/page.html?page=strict&…`, where the query is the fragment of a choice, with the choice pasted in.
 *
 * @param {string} root The folder of the project.
 * @returns {import('koa').Middleware}
 */
export const demoPages = (root) => async (context, next) => {
  const query = new URLSearchParams(context.search);
  if (context.path !== page || query.get('page') !== 'strict') return next();
  const read = (file) => readFile(path.join(root, file), 'utf8');
  const readJson = async (file) => JSON.parse(await read(`dist/${file}`));
  const [manifest, directory, integrity, { version }] = await Promise.all([
    readJson('custom-elements.json'),
    readJson('directory.json'),
    readJson('integrity.json'),
    readJson('../package.json'),
  ]);
  const language = query.get('language') === 'es' ? 'es' : 'en';
  const { choice } = readChoice(context.search.slice(1), contractOf(manifest, directory, integrity), {
    where: [''],
    carrier: carriers,
    page: ['strict'],
    hosting: [''],
  });
  const code = choice.attributes.lang ?? language;
  const places = {
    base: `${context.origin}/dist/`,
    version,
    integrity,
    directory,
    prerendered: await read(`dist/snippets/${code}/${choice.element}.html`),
  };
  const carrier = choice.carrier || 'pinned';
  context.set('Content-Security-Policy', strictPolicy);
  context.set('Cache-Control', 'no-store');
  context.type = 'html';
  context.body = hostPageOf(await read(`.${page}`), {
    page: choice.page,
    language,
    snippet: scriptsOf(carrier, choice, places) + snippetOf(carrier, choice, places),
    folder: '',
  });
};

/**
 * @param {string} root The folder of the project.
 * @param {number} port
 * @returns {Promise<{ stop(): Promise<void> }>} Once it answers, on the loopback only.
 */
export const startDemo = (root, port) =>
  startDevServer({
    // The demo stands on dist/ as every customer's page does: files go out as they are.
    config: {
      rootDir: root,
      hostname: '127.0.0.1',
      port,
      injectWebSocket: false,
      middleware: [demoPages(root)],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
