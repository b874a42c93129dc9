/** Writes src/data/types.ts from the JSON Schemas, so that a field exists in one place only. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const data = new URL('../src/data/', import.meta.url);

/** One schema of all, so that what they share becomes one type. */
const all = {
  title: 'Data',
  description: 'The files of this folder.',
  type: 'object',
  properties: Object.fromEntries(
    ['directory', 'definitions', 'prose'].map((name) => [name, { $ref: `${name}.schema.json` }]),
  ),
};

const types = await compile(all, 'Data', {
  additionalProperties: false,
  bannerComment: '// Generated from the JSON Schemas in this folder by `npm run build`. Do not edit.',
  cwd: fileURLToPath(data),
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 110 },
  unreachableDefinitions: true,
});
await writeFile(new URL('types.ts', data), types);
