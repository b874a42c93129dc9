/** What each module takes of a script that partners load. */
import path from 'node:path';
import { rollup } from 'rollup';
import configurations from '../rollup.config.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** From `src` on, or from the package on. */
const nameOf = (id) =>
  path
    .relative(root, id.replace('\0', ''))
    .replaceAll(path.sep, '/')
    .replace(/^.*node_modules\//, '');

/** The scripts, by their places: `dist/hotline.js` and its like. */
export const scripts = configurations.flatMap(({ output }) => output.file ?? []);

/**
 * Builds a script in memory.
 *
 * @param {string} file one of `scripts`
 * @param {import('rollup').Plugin[]} [plugins] more of them, which see the bundle
 * @returns {Promise<Record<string, number>>} bytes by module as rollup puts them in, before they are minified together
 */
export async function moduleBytes(file, plugins = []) {
  const configuration = configurations.find(({ output }) => output.file === file);
  const bundle = await rollup({ ...configuration, plugins: [...configuration.plugins, ...plugins] });
  const { output } = await bundle.generate(configuration.output);
  await bundle.close();
  return Object.fromEntries(
    Object.entries(output[0].modules)
      .map(([id, { renderedLength }]) => [nameOf(id), renderedLength])
      .filter(([, bytes]) => bytes > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * @param {Record<string, number>} before
 * @param {Record<string, number>} now
 * @returns {string[]} a line for each module that grew, the one that grew most first
 */
export function grown(before, now) {
  return Object.entries(now)
    .map(([name, bytes]) => ({ name, bytes, more: bytes - (before[name] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .map(({ name, bytes, more }) => `${name}: ${more} more, ${bytes} now`);
}
