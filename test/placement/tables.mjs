/** Says in words what `docs/placement.json` holds. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { products } from './products.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** The forms that people choose from, the one that shows most first. */
const choices = ['pinned', 'placeholder', 'own-link'];

const texts = {
  en: {
    take: { pinned: 'Script and element, pinned', placeholder: 'Placeholder', 'own-link': 'Own link' },
    why: {
      pinned: 'The element stays and is drawn. Put the script into the document once.',
      placeholder: 'The placeholder stays and is drawn; the element does not stay.',
      'own-link': 'Of what you can paste, only a link to a page of ours stays and is drawn.',
    },
    measured: (version) => (version ? `Measured with ${version}.` : 'Measured in Chromium.'),
    stripped: {
      scripts: 'scripts',
      elements: 'unknown elements',
      'elements with content': 'unknown elements with all that is in them, the number too',
      classes: 'classes',
      data: 'data attributes',
      dialing: 'links that dial',
      frames: 'frames',
    },
    silent: 'Scripts stay, but do not run.',
    code: 'Readers see code as text.',
  },
  es: {
    take: { pinned: 'Script y elemento, fijados', placeholder: 'Marcador', 'own-link': 'Enlace propio' },
    why: {
      pinned: 'El elemento queda y se muestra. Ponga el script una vez en el documento.',
      placeholder: 'El marcador queda y se muestra; el elemento no queda.',
      'own-link': 'De lo que se puede pegar, solo un enlace a una página nuestra queda y se muestra.',
    },
    measured: (version) => (version ? `Medido con ${version}.` : 'Medido en Chromium.'),
    stripped: {
      scripts: 'scripts',
      elements: 'elementos desconocidos',
      'elements with content': 'elementos desconocidos con todo lo que contienen, también el número',
      classes: 'clases',
      data: 'atributos de datos',
      dialing: 'enlaces que marcan un número',
      frames: 'marcos',
    },
    silent: 'Los scripts quedan, pero no se ejecutan.',
    code: 'Los lectores ven código como texto.',
  },
};

const productOf = ({ id }) => products.find((product) => product.id === id);

/** The form to take: the first that is drawn. */
export const choiceOf = ({ standard }) => choices.find((carrier) => standard[carrier].isDrawn);

/** What is stripped of what, by the keys of the texts. */
const strippedFrom = ({ standard: { pinned, placeholder, iframe } }) => {
  const all = new Set([pinned, placeholder, iframe].flatMap(({ stripped }) => stripped));
  const tests = {
    scripts: all.has('<script>'),
    elements: all.has('<hotline-banner>') && pinned.isNumberReadable,
    'elements with content': !pinned.isNumberReadable,
    classes: all.has('<div class>') || placeholder.stripped.includes('<div>'),
    data: all.has('<div data-…>') || placeholder.stripped.includes('<div>'),
    dialing: placeholder.stripped.includes('tel:'),
    frames: all.has('<iframe>'),
  };
  return Object.keys(tests).filter((key) => tests[key]);
};

const isCodeShown = ({ standard: { pinned, placeholder, iframe } }) =>
  [pinned, placeholder, iframe].some((form) => form.isCodeShown);

const strippedText = (row, language) => {
  const { stripped, silent, code } = texts[language];
  const things = strippedFrom(row).map((key) => stripped[key]);
  const list = new Intl.ListFormat(language).format(things);
  return [
    list && `${list[0].toUpperCase()}${list.slice(1)}.`,
    !row.standard.pinned.stripped.includes('<script>') && silent,
    isCodeShown(row) && code,
  ]
    .filter(Boolean)
    .join(' ');
};

/** What a reader has of a form, in a word. */
const outcomeText = ({ isDrawn, link, isNumberReadable, isCodeShown: withCode }) => {
  if (isDrawn) return '**drawn**';
  const left = link === 'tel' ? 'a link that dials' : isNumberReadable ? 'the number as text' : 'nothing';
  return withCode ? `${left}, and code as text` : left;
};

const readmeText = (rows) => {
  const heads = ['', 'take', 'strips', 'element', 'pasted whole', 'placeholder', 'own link', 'frame'];
  const carriers = ['pinned', 'prerendered', 'placeholder', 'own-link', 'iframe'];
  const lines = rows.map((row) => [
    [productOf(row).name, row.version].filter(Boolean).join(' '),
    texts.en.take[choiceOf(row)].split(',')[0].toLowerCase(),
    strippedText(row, 'en'),
    ...carriers.map((carrier) =>
      carrier === 'iframe' && row.standard.iframe.isRecognized
        ? '**frame**'
        : outcomeText(row.standard[carrier]),
    ),
  ]);
  return [heads, heads.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const demoText = (rows, language) =>
  rows
    .map((row) => {
      const carrier = choiceOf(row);
      const { take, why, measured } = texts[language];
      const cells = [take[carrier], `${why[carrier]} ${measured(row.version)}`, strippedText(row, language)];
      const name = productOf(row).name.replaceAll('`', '');
      return `<tr data-where="${row.id}" data-carrier="${carrier}"><th scope="row">${name}</th>${cells
        .map((cell) => `<td>${escaped(cell)}</td>`)
        .join('')}</tr>`;
    })
    .join('\n');

const codeBlock = (file) =>
  `\`\`\`${path.extname(file).slice(1)}\n${read(`docs/placement/${file}`).trim()}\n\`\`\``;

const settingsText = (rows) =>
  rows
    .map((row) => {
      const { id, name, settings = `${id}.js` } = productOf(row);
      const title = [name, row.version].filter(Boolean).join(' ');
      return `### ${title}\n\n\`${settings}\`:\n\n${codeBlock(settings)}`;
    })
    .join('\n\n');

/** A file with other texts between the comments `<!-- name: … -->` and `<!-- /name -->`. */
const fileWith = (file, parts) =>
  Object.entries(parts).reduce((text, [name, part]) => {
    const pattern = new RegExp(`(<!-- ${name}: .*? -->)[^]*(<!-- /${name} -->)`);
    if (!pattern.test(text)) throw new Error(`${file} has no place for "${name}".`);
    return text.replace(pattern, (_, start, end) => `${start}\n\n${part}\n\n${end}`);
  }, read(file));

const formatted = async (file, text) =>
  format(text, { ...(await resolveConfig(path.join(root, file))), filepath: file });

/**
 * The files that say what was measured, as they ought to be.
 *
 * @param {object[]} rows What `docs/placement.json` holds.
 * @returns {Promise<Record<string, string>>} By their paths from the root.
 */
export const filesWith = async (rows) => {
  const files = {
    'docs/placement.json': JSON.stringify(rows),
    'docs/placement.md': fileWith('docs/placement.md', {
      tags: codeBlock('hotline-tags.js'),
      settings: settingsText(rows),
    }),
    'demo/index.html': fileWith('demo/index.html', { placement: demoText(rows, 'en') }),
    'demo/es.html': fileWith('demo/es.html', { placement: demoText(rows, 'es') }),
  };
  const entries = Object.entries(files).map(async ([file, text]) => [file, await formatted(file, text)]);
  return {
    ...Object.fromEntries(await Promise.all(entries)),
    'README.md': fileWith('README.md', { placement: readmeText(rows) }),
  };
};
