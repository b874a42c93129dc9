/**
 * `npm run treemap`: what takes how much of a script. Writes coverage/treemap.html, for a browser, with the sizes in
 * gzip; prints which modules grew since the table of test/package/sizes.json was kept.
 *
 *   npm run treemap -- dist/hotline.line.js    of another one than dist/hotline.js
 *   npm run treemap -- --keep                  keeps the table of today, of all scripts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { visualizer } from 'rollup-plugin-visualizer';
import { grown, moduleBytes, scripts } from './module-bytes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const table = path.join(root, 'test/package/sizes.json');
const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [script = 'dist/hotline.js'] = positionals;
if (!scripts.includes(script))
  throw new Error(`There is no script "${script}". There are: ${scripts.join(', ')}.`);

const filename = path.join(root, 'coverage/treemap.html');
const now = await moduleBytes(script, [visualizer({ filename, title: script, gzipSize: true })]);
console.log(path.relative(root, filename));
if (values.keep) {
  const kept = {};
  for (const file of scripts) kept[file] = await moduleBytes(file);
  writeFileSync(table, `${JSON.stringify(kept, null, 2)}\n`);
} else {
  for (const line of grown(JSON.parse(readFileSync(table, 'utf8'))[script], now)) console.log(line);
}
