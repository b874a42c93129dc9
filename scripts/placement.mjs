/** Puts every snippet through every editor, sanitizer and framework, and writes down what came through. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runPlacement } from '../test/placement/run.mjs';
import { filesWith } from '../test/placement/tables.mjs';

const root = path.resolve(import.meta.dirname, '..');

for (const [file, text] of Object.entries(await filesWith(await runPlacement())))
  writeFileSync(path.join(root, file), text);
process.exit();
