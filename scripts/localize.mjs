/**
 * Collects the messages of src/ into XLIFF, writes the pseudo-locale, and builds src/locales/generated/, where the
 * translated sentences of the data stand with the messages: by an id that is made from the English, so that a changed
 * sentence has no translation.
 *
 * The pseudo-locale (ar-XB, as in Android and Chrome) is right to left, accented, longer, and in brackets: text that
 * is not marked for translation, does not mirror, or does not fit is seen at once. It is for tests; nothing ships it.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const root = path.resolve(import.meta.dirname, '..');
const tools = path.join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
const litLocalize = (command) =>
  execFileSync(process.execPath, [tools, command], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

const accents = {
  a: 'á',
  e: 'éé',
  i: 'í',
  o: 'ôô',
  u: 'ú',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  O: 'Ô',
  S: 'Š',
};

/** Accents the letters and has them shown from right to left, but leaves digits as they are. */
const pseudo = (text) =>
  text.replace(
    /[a-z]([^\d]*[a-z])?/gi,
    (words) => `\u202e${words.replace(/\w/g, (letter) => accents[letter] ?? letter)}\u202c`,
  );

const xliff = (code) => path.join(root, `src/locales/xliff/${code}.xlf`);

// A language is what has a file in src/locales/.
const configFile = path.join(root, 'lit-localize.json');
const config = readFileSync(configFile, 'utf8');
const codes = readdirSync(path.join(root, 'src/locales'))
  .filter((name) => name.endsWith('.ts') && name !== 'en.ts')
  .map((name) => path.basename(name, '.ts'));
writeFileSync(
  configFile,
  config.replace(
    /"targetLocales": \[[^\]]*\]/,
    `"targetLocales": ${JSON.stringify([...codes, 'ar-XB'].sort()).replaceAll(',', ', ')}`,
  ),
);

litLocalize('extract');
const file = new DOMParser().parseFromString(readFileSync(xliff('es'), 'utf8'), 'text/xml');
file.getElementsByTagName('file')[0].setAttribute('target-language', 'ar-XB');
for (const unit of Array.from(file.getElementsByTagName('trans-unit'))) {
  for (const stale of Array.from(unit.getElementsByTagName('target'))) unit.removeChild(stale);
  const target = file.createElement('target');
  for (const node of Array.from(unit.getElementsByTagName('source')[0].childNodes)) {
    target.appendChild(node.nodeType === 3 ? file.createTextNode(pseudo(node.data)) : node.cloneNode(true));
  }
  target.insertBefore(file.createTextNode('['), target.firstChild);
  target.appendChild(file.createTextNode(']'));
  unit.appendChild(target);
}
writeFileSync(xliff('ar-XB'), `${new XMLSerializer().serializeToString(file)}\n`);
litLocalize('build');

const proseFolder = path.join(root, 'src/data/prose');
for (const name of readdirSync(proseFolder).sort()) {
  const targets = new Map();
  const prose = JSON.parse(readFileSync(path.join(proseFolder, name), 'utf8'));
  for (const [id, { source, target }] of Object.entries(prose)) {
    if (target !== (targets.get(source) ?? target)) {
      throw new Error(`src/data/prose/${name}: "${id}" translates "${source}" in a second way.`);
    }
    targets.set(source, target);
  }
  const entries = [...targets]
    .map(([source, target]) => `'${generateMsgId(source, false)}': ${JSON.stringify(target)},\n`)
    .sort();
  const generated = path.join(root, 'src/locales/generated', name.replace('.json', '.ts'));
  const messages = readFileSync(generated, 'utf8');
  writeFileSync(
    generated,
    messages.replace(/\n\s*\};\s*$/, (end) => `\n${entries.join('')}${end.trimStart()}`),
  );
}
