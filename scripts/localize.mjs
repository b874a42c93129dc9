/**
 * Collects the messages of src/ into XLIFF, writes the pseudo-locale, and builds src/locales/generated/.
 *
 * The pseudo-locale (ar-XB, as in Android and Chrome) is right to left, accented, longer, and in brackets: text that
 * is not marked for translation, does not mirror, or does not fit is seen at once. It is for tests; nothing ships it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
