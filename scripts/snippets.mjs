/** Writes dist/snippets/<code>/<tag>.html: each element in each language, prerendered. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { register } from 'tsx/esm/api';

const root = path.resolve(import.meta.dirname, '..');
const locales = path.join(root, 'src/locales');

// One instance of the sources for all imports: @lit/localize can be configured once.
const unregister = register();
const { prerender, tags } = await import('../src/prerender/prerender.ts');
for (const file of readdirSync(locales).filter((name) => name.endsWith('.ts'))) {
  const code = path.basename(file, '.ts');
  const exported = Object.values(await import(path.join(locales, file)));
  const locale = exported.find((value) => value.code === code);
  const folder = path.join(root, 'dist/snippets', code);
  mkdirSync(folder, { recursive: true });
  for (const tag of tags) writeFileSync(path.join(folder, `${tag}.html`), `${prerender(tag, locale)}\n`);
}
await unregister();
