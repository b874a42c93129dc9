/** What the tests of the demo choose from: the files of dist/, as the demo fetches them. */
import { readFile } from 'node:fs/promises';
import { contractOf, type Contract } from '../../demo/contract.js';
import type { Places } from '../../demo/snippets.js';

const dist = new URL('../../dist/', import.meta.url);

const readJson = async (file: string): Promise<never> =>
  JSON.parse(await readFile(new URL(file, dist), 'utf8')) as never;

/** What can be chosen. */
export const readContract = async (): Promise<Contract> =>
  contractOf(
    await readJson('custom-elements.json'),
    await readJson('directory.json'),
    await readJson('integrity.json'),
  );

/** The places of a snippet. */
export const readPlaces = async (base: string, tag: string, language: string): Promise<Places> => ({
  base,
  version: '0.1.0',
  integrity: await readJson('integrity.json'),
  directory: await readJson('directory.json'),
  prerendered: await readFile(new URL(`snippets/${language}/${tag}.html`, dist), 'utf8'),
});
