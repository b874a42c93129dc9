import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** Where on the disk the folders of the server lie. */
const FOLDERS = {
  '/dist/': 'dist',
  '/demo/': 'demo',
  '/test/pages/': 'test/pages',
  '/packages/': 'node_modules',
  '/debian/': '/usr/share/javascript',
};
/** Not .ts: the tests lie beside their pages, and are compiled. */
const EXTENSIONS = ['.html', '.xhtml', '.js', '.css', '.json'];
const HEADERS_FILE = '/test/pages/headers.json';

/**
 * Serves dist/, demo/, test/pages/, and what pages use from npm (/packages/) and Debian (/debian/), as a plain web server would: no transformation,
 * no injected script. A page gets the headers that headers.json lists under its name, or under its name with its query
 * (`page.html?strict`). Where a page says `<!-- snippet -->`, it gets what its query names (`page.html?es/hotline-banner`)
 * of dist/snippets/, pasted in. A folder is its index.html. A page of dist/ that is asked for with a script of the tests
 * (`?with=/test/pages/witness.js`) has it before its own.
 *
 * @param {string} rootDir
 * @returns {import('koa').Middleware}
 */
export function rawFiles(rootDir) {
  return async (context, next) => {
    const path = normalize(decodeURIComponent(context.path))
      .replaceAll(sep, '/')
      .replace(/\/$/, '/index.html');
    const folder = Object.keys(FOLDERS).find((each) => path.startsWith(each));
    if (!folder || !EXTENSIONS.includes(extname(path))) return next();

    const file = await read(resolve(rootDir, FOLDERS[folder], path.slice(folder.length)));
    if (file === undefined) return; // Koa answers 404.
    const { search } = context;
    const body =
      folder === '/test/pages/' ? await withSnippet(rootDir, file, search) : withScript(file, search);
    context.body = body;
    context.type = extname(path);
    // Partners' servers often name no charset for scripts; then the page's own encoding counts.
    if (/\.m?js$/.test(path)) context.set('Content-Type', 'text/javascript');
    // A cached file would be missing from the request log, and under old headers.
    context.set('Cache-Control', 'no-store');
    if (folder === '/test/pages/') context.set(await headersOf(rootDir, path.slice(folder.length), search));
    // Sent now: afterwards the test runner would let all files be cached for a year.
    context.flushHeaders();
  };
}

async function withSnippet(rootDir, file, query) {
  const [, name] = /^\?([\w-]+\/[a-z-]+)/.exec(query) ?? [];
  const snippet = name && (await read(join(rootDir, 'dist/snippets', `${name}.html`)));
  return snippet ? file.toString().replace('<!-- snippet -->', () => snippet.toString().trim()) : file;
}

function withScript(file, query) {
  const script = new URLSearchParams(query).get('with');
  if (!/^\/[\w/.-]+\.js$/.test(script ?? '')) return file;
  return file.toString().replace('<title>', `<script src="${script}"></script>\n<title>`);
}

/** Read at each request: a developer edits it while the server runs. */
async function headersOf(rootDir, page, query) {
  const text = await read(join(rootDir, HEADERS_FILE));
  const headers = text ? JSON.parse(text.toString()) : {};
  return headers[page + query] ?? headers[page] ?? {};
}

async function read(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
    throw error;
  }
}
