/** Serves pages and folders from memory as a well-kept host would: brotli at its best, a long cache, nothing else. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COMPRESSED = ['.html', '.js', '.css', '.json', '.svg'];

/**
 * @param {Record<string, string>} pages text by path
 * @param {Record<string, string>} folders folder on the disk by the beginning of a path
 * @returns {Promise<{ origin: string, taken: () => { path: string, bytes: number }[], close: () => void }>} `taken`
 * tells what was asked for since it was last called: bodies as they went over the wire, without headers
 */
export async function serve(pages, folders) {
  const answers = new Map();
  let log = [];

  const contentOf = (address) => {
    if (address in pages) return pages[address];
    const folder = Object.keys(folders).find((each) => address.startsWith(each));
    if (!folder) return undefined;
    try {
      return readFileSync(path.join(folders[folder], path.normalize(address.slice(folder.length))));
    } catch {
      return undefined;
    }
  };

  const answerTo = (address) => {
    const content = contentOf(address);
    if (content === undefined) return { status: 404, headers: {}, body: '' };
    const kind = path.extname(address) || '.html';
    const isCompressed = COMPRESSED.includes(kind);
    return {
      status: 200,
      headers: {
        'content-type': TYPES[kind] ?? 'application/octet-stream',
        'cache-control': 'public, max-age=31536000, immutable',
        ...(isCompressed && { 'content-encoding': 'br' }),
      },
      body: isCompressed ? brotliCompressSync(content) : content,
    };
  };

  const keptAnswerTo = (address) => {
    if (!answers.has(address)) answers.set(address, answerTo(address));
    return answers.get(address);
  };
  // Compressed before anything is measured: each page, and what it names.
  for (const [address, text] of Object.entries(pages)) {
    keptAnswerTo(address);
    for (const [, named] of text.matchAll(/(?:src|href|import\()=?["'](\/[^"']+)/g)) keptAnswerTo(named);
  }

  const server = createServer(({ url }, response) => {
    const address = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const { status, headers, body } = keptAnswerTo(address);
    log.push({ path: address, bytes: body.length });
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // Chromium takes brotli over http from this name only.
    origin: `http://localhost:${server.address().port}`,
    taken: () => {
      const taken = log;
      log = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
