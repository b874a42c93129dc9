/** Writes the tables of attributes, slots, parts, events and custom properties into README.md, from the manifest. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const readme = path.join(root, 'README.md');

const { modules } = JSON.parse(await readFile(path.join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => (text ? `\`${cell(text)}\`` : '');

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const attributeRow = ({ name, type, default: value, description }) => [
  code(name),
  code(type.text),
  code(value),
  cell(description),
];
const partRow = ({ name, description }) => [name ? code(name) : '(default)', cell(description)];

const elementText = ({ tagName, description, attributes, slots, cssParts, events }) =>
  [
    `### \`<${tagName}>\``,
    description.replaceAll('\n', ' '),
    table(['attribute', 'values', 'default', ''], attributes.map(attributeRow)),
    table(['slot', ''], slots.map(partRow)),
    table(['part', ''], cssParts.map(partRow)),
    table(['event', ''], events.map(partRow)),
  ].join('\n\n');

const tokens = [
  '### Custom properties',
  'Colors have other defaults in the dark.',
  table(
    ['property', 'default', ''],
    elements[0].cssProperties.map((token) => [
      code(token.name),
      code(token.default),
      cell(token.description),
    ]),
  ),
].join('\n\n');

const text = await readFile(readme, 'utf8');
const generated = [...elements.map(elementText), tokens].join('\n\n');
const [before, after] = text.split(/(?<=<!-- elements: .*? -->)[^]*(?=<!-- \/elements -->)/);
await writeFile(readme, `${before}\n\n${generated}\n\n${after}`);
