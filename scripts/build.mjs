/** Builds everything that is generated: types, messages, and dist/. Byte for byte the same on every machine. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildPages, buildPageScripts } from './pages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const generated = path.join(dist, 'esm/locales/generated');
const require = createRequire(import.meta.url);

/** Runs the command of an installed package with this Node. */
const run = (packageName, command, ...parameters) => {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
  execFileSync(process.execPath, [file, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

const sri = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(path.join(dist, file)))
    .digest('base64')}`;

await import('./data-types.mjs');
await import('./localize.mjs');
await import('./review-sheets.mjs');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
run('rollup', 'rollup', '--config', '--silent');
run('typescript', 'tsc', '--project', 'tsconfig.build.json');
// Only our own modules import these, and their types name a package that is not installed with ours.
for (const file of readdirSync(generated)) if (file.endsWith('.d.ts')) rmSync(path.join(generated, file));
run(
  '@custom-elements-manifest/analyzer',
  'cem',
  'analyze',
  '--config',
  'custom-elements-manifest.config.mjs',
);
// The analyzer names the sources, which are not in the package.
const manifest = path.join(dist, 'custom-elements.json');
writeFileSync(
  manifest,
  readFileSync(manifest, 'utf8').replace(/"\/?src\/([\w./-]+)\.[jt]s"/g, '"dist/esm/$1.js"'),
);
await import('./readme.mjs');
for (const file of [
  'directory.json',
  'directory.schema.json',
  'definitions.json',
  'definitions.schema.json',
  'prose.schema.json',
])
  cpSync(path.join(root, 'src/data', file), path.join(dist, file));
cpSync(path.join(root, 'src/styles/hotline.css'), path.join(dist, 'hotline.css'));
await import('./snippets.mjs');
await buildPageScripts(dist);

const loadable = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /^(locales\/)?[^/]+\.(js|css)$/.test(file))
  .sort();
writeFileSync(
  path.join(dist, 'integrity.json'),
  `${JSON.stringify(Object.fromEntries(loadable.map((file) => [file, sri(file)])), null, 2)}\n`,
);
await buildPages({ to: dist, baseUrl: process.env.HOTLINE_BASE_URL });
await import('./wordpress-plugin.mjs');
