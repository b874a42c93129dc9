/**
 * Writes docs/review/<code>.md: every sentence in English, the translation, what the translation says literally, and
 * where it stands. For people who check a language; docs/review/<code>.json holds what translations say literally, by
 * the English sentence, and counts only as long as the translation is the same.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/review');
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

const textOf = (node) =>
  Array.from(node?.childNodes ?? [])
    .map((child) => (child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.textContent))
    .join('');

const messagesOf = (code) => {
  const file = readFileSync(path.join(root, `src/locales/xliff/${code}.xlf`), 'utf8');
  const units = new DOMParser().parseFromString(file, 'text/xml').getElementsByTagName('trans-unit');
  return Array.from(units, (unit) => ({
    source: textOf(unit.getElementsByTagName('source')[0]),
    target: textOf(unit.getElementsByTagName('target')[0]),
    context: textOf(unit.getElementsByTagName('note')[0]),
  }));
};

const proseOf = (code) =>
  Object.entries(readJson(path.join(root, `src/data/prose/${code}.json`))).map(([id, entry]) => ({
    ...entry,
    context: `\`${id}\``,
  }));

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

const tableOf = (sentences, literally) => [
  '| English | Translation | What it says | Where |',
  '| --- | --- | --- | --- |',
  ...sentences.map(({ source, target, context }) => {
    const { target: known, back = '' } = literally[source] ?? {};
    return `| ${[source, target, known === target ? back : '', context].map(cell).join(' | ')} |`;
  }),
];

const codes = readdirSync(path.join(root, 'src/locales'))
  .filter((name) => name.endsWith('.ts') && name !== 'en.ts')
  .map((name) => path.basename(name, '.ts'))
  .sort();

for (const code of codes) {
  const literally = readJson(path.join(folder, `${code}.json`));
  const sheet = [
    `# ${code}: sentences to check`,
    '',
    'Made by `npm run build`; do not edit it. [CONTRIBUTING](../../CONTRIBUTING.md) says how to check and sign.',
    '"What it says" is the translation put back into English, word for word; empty where nobody has written it.',
    '',
    '## On the elements',
    '',
    ...tableOf(messagesOf(code), literally),
    '',
    '## In the data',
    '',
    ...tableOf(proseOf(code), literally),
    '',
  ];
  writeFileSync(path.join(folder, `${code}.md`), sheet.join('\n'));
}
