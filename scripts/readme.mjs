/** Writes into README.md the tables of the elements, from the manifest, and that of the languages, from dist/esm/. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

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

const folder = path.join(root, 'dist/esm/locales');
const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
const locales = await Promise.all(files.map((file) => import(pathToFileURL(path.join(folder, file)).href)));
const languages = table(
  ['language', 'code', 'in', 'checked by a native speaker'],
  locales
    .flatMap((module) => Object.values(module))
    .map((locale) => [
      locale.name,
      code(locale.code),
      code(['en', 'es'].includes(locale.code) ? 'hotline.js' : `locales/${locale.code}.js`),
      locale.code === 'en'
        ? ''
        : (locale.reviewed && `${locale.reviewed.by}, ${locale.reviewed.date}`) ||
          'not yet; the element says so',
    ]),
);

const write = (text, name, generated) => {
  const [before, after] = text.split(new RegExp(`(?<=<!-- ${name}: .*? -->)[^]*(?=<!-- /${name} -->)`));
  return `${before}\n\n${generated}\n\n${after}`;
};
const text = await readFile(readme, 'utf8');
const withElements = write(text, 'elements', [...elements.map(elementText), tokens].join('\n\n'));
await writeFile(readme, write(withElements, 'languages', languages));
