/**
 * `npm run treemap`: what takes how much of dist/hotline.js. Writes coverage/treemap.html, for a browser, with the sizes
 * in gzip; prints which modules grew since the table of test/package/sizes.json was kept.
 *
 *   npm run treemap -- --keep    keeps the table of today
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { visualizer } from 'rollup-plugin-visualizer';
import { grown, moduleBytes } from './module-bytes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const table = path.join(root, 'test/package/sizes.json');
const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });

const filename = path.join(root, 'coverage/treemap.html');
const now = await moduleBytes([visualizer({ filename, title: 'dist/hotline.js', gzipSize: true })]);
console.log(path.relative(root, filename));
if (values.keep) writeFileSync(table, `${JSON.stringify(now, null, 2)}\n`);
else for (const line of grown(JSON.parse(readFileSync(table, 'utf8')), now)) console.log(line);
