/** Writes src/data/types.ts from the JSON Schemas, so that a field exists in one place only. */
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const data = new URL('../src/data/', import.meta.url);
const options = {
  additionalProperties: false,
  bannerComment: '',
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 110 },
  unreachableDefinitions: true,
};

const typesOf = async (file) => {
  const schema = JSON.parse(await readFile(new URL(file, data), 'utf8'));
  // With the `$id`, which is relative to the published files, the types would not be named by their titles.
  delete schema.$id;
  return compile(schema, schema.title, options);
};

const types = await Promise.all(['directory.schema.json', 'prose.schema.json'].map(typesOf));
const head = '// Generated from the JSON Schemas in this folder by `npm run build`. Do not edit.\n\n';
await writeFile(new URL('types.ts', data), head + types.join('\n'));
