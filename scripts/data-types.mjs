/** Writes src/data/types.ts from the JSON Schemas, so that a field exists in one place only. */
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const data = new URL('../src/data/', import.meta.url);
const schema = JSON.parse(await readFile(new URL('directory.schema.json', data), 'utf8'));
// The `$id` is relative to the published files; without it the types are named by their titles.
delete schema.$id;
const types = await compile(schema, 'Directory', {
  additionalProperties: false,
  bannerComment: '// Generated from the JSON Schemas in this folder by `npm run build`. Do not edit.',
  format: true,
  style: { singleQuote: true, printWidth: 110 },
  unreachableDefinitions: true,
  ignoreMinAndMaxItems: true,
});
await writeFile(new URL('types.ts', data), types);
