import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Where `e/<language>/` is published. Without it, own pages are those beside the script. */
const { HOTLINE_BASE_URL: baseUrl } = process.env;

/** Fails the build when a package changed in a way that would make a replacement do nothing. */
const replaceExactly = (code, id, pattern, replacement) => {
  if (code.match(pattern)?.length !== 1) throw new Error(`${id} does not hold ${pattern} just once`);
  return code.replace(pattern, replacement);
};

/** What is changed in Lit's own files, by file: each pattern is there just once. */
const litChanges = {
  'lit-html': [[/createPolicy\("lit-html"/g, 'createPolicy("hotline-elements"']],
  'lit-element': [],
  'reactive-element': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
    [/litPropertyMetadata\.get\(\w+\)/g, 'void 0'],
  ],
};

/**
 * Lit inside the classic scripts keeps to itself. Its Trusted Types policy has our name: with the stock name, ours and
 * a page's own Lit block each other under `trusted-types lit-html`. And it leaves nothing on `window`: no versions,
 * of which a page's own Lit would warn, and no records of decorators, which we do not use.
 */
const litOfOurOwn = {
  name: 'lit-of-our-own',
  transform(code, id) {
    const [, file] = id.match(/\/(lit-html|lit-element|reactive-element)\.js$/) ?? [];
    if (!file || !id.includes('node_modules')) return null;
    const changes = [
      [/\w+\.\w+PolyfillSupport\b/g, 'void 0'],
      [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
      ...litChanges[file],
    ];
    return {
      code: changes.reduce(
        (text, [pattern, replacement]) => replaceExactly(text, id, pattern, replacement),
        code,
      ),
      map: null,
    };
  },
};

/** The minifier leaves tagged templates as they are: their letters beyond ASCII are escaped here. */
const ascii = (code) =>
  code.replace(/\P{ASCII}/gu, (letter) =>
    letter
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

const asciiTemplates = {
  name: 'ascii-templates',
  transform: (code, id) => (id.includes('/locales/generated/') ? { code: ascii(code), map: null } : null),
};

/** Descriptions of messages are for translators. */
const withoutDescriptions = {
  name: 'without-descriptions',
  transform(code, id) {
    if (!id.includes('/src/elements/')) return null;
    const short = code.replace(/,\s*\{\s*desc:\s*(["'`])(?:\\.|(?!\1).)*\1\s*\}/g, '');
    if (/\bdesc:/.test(short)) throw new Error(`${id} keeps the description of a message`);
    return { code: short, map: null };
  },
};

/** How much of a message's id is kept. The whole of it has no more to tell apart than a few hundred sentences. */
const ID_LENGTH = 5;

const shortIds = {
  name: 'short-ids',
  transform(code, id) {
    if (id.endsWith('/internal/id-generation.js')) {
      const body = /\(isHtmlTagged \? HTML_PREFIX : STRING_PREFIX\) \+\s*(fnv1a64\([^;]*\))\);/g;
      return { code: replaceExactly(code, id, body, `$1.slice(-${ID_LENGTH}));`), map: null };
    }
    if (id.endsWith('/internal/fnv1a64.js')) {
      // What is kept of the sum is the low end of it, and that depends on the low ends of the factors only.
      return {
        code: `export const fnv1a64 = (text) => {
  let hash = 0x84222325;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x1b3);
  return (hash >>> 0).toString(16).padStart(8, '0');
};`,
        map: null,
      };
    }
    if (!/shared:ids|\/generated\/.*(?<!locale-codes)\.ts$/.test(id)) return null;
    const ids = new Set();
    const short = code.replace(/\b[sh]([0-9a-f]{16})\b/g, (_, hash) => {
      const kept = hash.slice(-ID_LENGTH);
      if (ids.has(kept)) throw new Error(`${id}: two messages have the id ${kept}: raise ID_LENGTH`);
      ids.add(kept);
      return kept;
    });
    return { code: short, map: null };
  },
};

/** Stops a second copy before its first statement: another policy of the same name would throw. */
const onlyOnce = (version) => `
if (typeof globalThis.hotlineElements?.addLocale === 'function') {
  if (globalThis.hotlineElements.version !== '${version}') {
    console.warn('Hotline Elements ' + globalThis.hotlineElements.version + ' is already on this page. Version ${version} does nothing. Keep one script tag.');
  }
  return;
}`;

/**
 * What no element shows is for those who check the data: it is in dist/directory.json and dist/definitions.json, and
 * not on a reader's phone. Of the sources only the address of a figure's is shown.
 */
const unseen = ['$schema', 'operator', 'reviewBy', 'replacedBy', 'fallbackService', 'isAmount'];

/** Of what trafficking is, no element asks for a record by its id. */
const shown = (record) => ({ ...record, id: undefined, sources: undefined });

const shownOf = {
  'directory.json': ({ services, ...directory }) => ({
    ...directory,
    services: services
      .filter(({ status }) => status !== 'defunct' && status !== 'inactive')
      .map((service) => ({
        ...service,
        sources: service.sources
          .flatMap(({ date }) => (date ? [{ date }] : []))
          .sort((a, b) => (a.date < b.date ? -1 : 1))
          .slice(-1),
      })),
  }),
  'definitions.json': ({ figures, definition, types, signs, law }) => ({
    definition: { ...shown(definition), elements: definition.elements.map(shown) },
    types: types.map(shown),
    figures: figures
      .filter(({ replacedBy }) => !replacedBy)
      .map((figure) => ({
        ...shown(figure),
        sources: figure.sources
          .filter(({ kind }) => kind === 'official')
          .slice(0, 1)
          .map(({ url, kind }) => ({ url, kind })),
      })),
    signs: { ...shown(signs), items: signs.items.map(shown) },
    law: law.map(shown),
  }),
};

/** What a banner shows of a line; of 911 that is its number. `sources`: none is dated. */
const asLine = ({ id, kind, phones, schedules, status, ...line }) => {
  const { name, description, chat, interpretationServices, alert } = kind === 'emergency' ? {} : line;
  return {
    ...{ id, name, kind, description, phones, chat, schedules, interpretationServices, alert, status },
    sources: [],
  };
};

/** In a script of the banner and the exit alone: the lines that a banner can show, and 911. */
const lineOf = {
  'directory.json': ({ nationalLine, emergencyLine, services }) => ({
    nationalLine,
    emergencyLine,
    services: services
      .filter(({ kind, status }) => (kind === 'helpline' || kind === 'emergency') && status === 'active')
      .map(asLine),
  }),
  'definitions.json': () => ({}),
};

const dataOf = (file, shape) =>
  JSON.parse(
    JSON.stringify(shape[file](JSON.parse(readFileSync(`src/data/${file}`, 'utf8'))), (key, value) =>
      unseen.includes(key) ? undefined : value,
    ),
  );

const dataIn = (shape) => ({
  name: 'data',
  transform: (code, id) =>
    basename(id) in shape ? { code: JSON.stringify(dataOf(basename(id), shape)), map: null } : null,
});

/** English to Spanish, of the sentences of the data. */
const spanish = new Map(
  Object.values(JSON.parse(readFileSync('src/data/prose/es.json', 'utf8'))).map(({ source, target }) => [
    source,
    target,
  ]),
);

/** The data of a classic script. A sentence that stands twice has its Spanish once. */
const dataWithSpanish = (shape) => {
  const done = new Set();
  const moduleOf = (file) => {
    const written = JSON.stringify(dataOf(file, shape), (key, value) => {
      if (key === 'kind' || !spanish.has(value) || done.has(value)) return value;
      done.add(value);
      return `\0${value}`;
    });
    const code = written.replace(/"\\u0000((?:[^"\\]|\\.)*)"/g, (_, text) => {
      const target = spanish.get(JSON.parse(`"${text}"`));
      return `inSpanish("${text}", ${JSON.stringify(target)})`;
    });
    return `import { inSpanish } from 'spanish:'; export default ${code};`;
  };
  const modules = Object.fromEntries(
    ['directory.json', 'definitions.json'].map((file) => [file, moduleOf(file)]),
  );
  return {
    name: 'data-with-spanish',
    transform: (code, id) => (basename(id) in modules ? { code: modules[basename(id)], map: null } : null),
  };
};

/**
 * In a classic script the Spanish of a sentence stands beside the English, where that is said: so it needs no id, and
 * there is none of a sentence that the script does not have.
 */
const messagesWithSpanish = {
  name: 'messages-with-spanish',
  resolveId: (id) => (id === 'spanish:' ? id : null),
  load: (id) =>
    id === 'spanish:'
      ? `import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { templates } from ${JSON.stringify(resolve('src/locales/generated/es.ts'))};
import { msg } from ${JSON.stringify(resolve('src/localize.ts'))};
export const msgWithSpanish = (english, spanish) => msg(inSpanish(english, spanish));
export const inSpanish = (english, spanish) => {
  templates[generateMsgId(english.strings ?? english, false)] = spanish;
  return english;
};`
      : null,
  transform(code, id) {
    if (id.endsWith('/generated/es.ts')) return { code: 'export const templates = {};', map: null };
    if (!id.endsWith('.view.ts')) return null;
    const texts = new Map(textsOf(readFileSync('src/locales/generated/es.ts', 'utf8')));
    const edits = [];
    const visit = (node) => {
      const [english] = node.callee?.name === 'msg' ? node.arguments : [];
      if (english) {
        const text = english.quasi?.quasis.map(({ value }) => value.cooked) ?? english.value;
        const target = texts.get(generateMsgId(text, false));
        if (target) edits.push([node.callee.end, 'WithSpanish'], [english.end, `, ${ascii(target)}`]);
      }
      for (const value of Object.values(node))
        for (const child of [value].flat()) if (typeof child?.type === 'string') visit(child);
    };
    visit(this.parse(code));
    const edited = edits
      .sort(([a], [b]) => b - a)
      .reduce((text, [at, added]) => text.slice(0, at) + added + text.slice(at), code);
    return edits.length ? { code: `import { msgWithSpanish } from 'spanish:'; ${edited}`, map: null } : null;
  },
};

/** The minifier takes whole rules only, and the dark palette stands inside of two. */
const minifyCSS = (css) =>
  css.includes('{')
    ? defaultStrategy.minifyCSS(css)
    : defaultStrategy.minifyCSS(`a{${css}}`).slice('a{'.length, -'}'.length);

const sourcesWith = (edition, ...data) => [
  nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  ...data,
  esbuild({
    target: 'es2022',
    define: {
      VERSION: JSON.stringify(edition),
      HOTLINE_BASE_URL: baseUrl
        ? JSON.stringify(new URL(`${baseUrl}/`.replace(/\/+$/, '/')).href)
        : 'undefined',
    },
  }),
  withoutDescriptions,
  shortIds,
  minifyTemplates({
    include: 'src/**',
    failOnError: true,
    // A space at the end of a template stands between two words.
    options: { minifyOptions: { conservativeCollapse: true }, strategy: { ...defaultStrategy, minifyCSS } },
  }),
];

/** Nothing of @lit/localize does anything by being imported; what we do not use of it can go. */
const treeshake = { moduleSideEffects: (id) => !id.includes('/@lit/localize/') };

/** What shows hours of the week. */
const ofWeeklyHours = {
  'weekly-hours.model.ts': 'export const weeklyHoursModel = () => ({ weekly: [] });',
  'weekly-hours.view.ts': 'export const changeView = () => "", weeklyHoursView = changeView;',
  'hours-clock.ts': 'export class HoursClock { drawAgainAt() {} }',
};

/** A script goes without hours of the week where none of its services has them, and a page cannot bring others. */
const withoutWeeklyHours = (shape) => {
  const isUsed = dataOf('directory.json', shape).services.some(({ schedules }) =>
    schedules.some((schedule) => 'byday' in schedule),
  );
  return { name: 'without-weekly-hours', load: (id) => (isUsed ? null : ofWeeklyHours[basename(id)]) };
};

/** Languages with a script of their own; English and Spanish are in hotline.js. */
const codes = readdirSync('src/locales')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((code) => code !== 'en' && code !== 'es')
  .sort();

const nameOf = (code) => code.replace('-', '');

/** Entries that are the same but for a code: `add:vi` adds a language to the page, `add:*` all of them and the elements. */
const addLocales = {
  name: 'add-locales',
  resolveId: (id) => (id.startsWith('add:') ? id : null),
  load(id) {
    if (!id.startsWith('add:')) return null;
    const added = id === 'add:*' ? codes : [id.slice('add:'.length)];
    const place = (file) => JSON.stringify(resolve('src', file));
    const imports = added.map((code) => `import { ${nameOf(code)} } from ${place(`locales/${code}.ts`)};`);
    const queue = `(globalThis.hotlineLocales ??= []).push(${added.map(nameOf).join(', ')});`;
    return [...imports, id === 'add:*' ? `import ${place('script.ts')};` : '', queue].join('\n');
  },
};

/** In a script of all languages the ids, which are the same in each, stand once. */
const sharedIds = {
  name: 'shared-ids',
  resolveId: (id) => (id === 'shared:ids' ? id : null),
  load(id) {
    if (id !== 'shared:ids') return null;
    return `const ids = ${JSON.stringify(idsOf('es'))};
export const byId = (texts) => Object.fromEntries(ids.map((id, i) => [id, texts[i]]).filter(([, text]) => text));`;
  },
  transform(code, id) {
    const [, locale] = id.match(/\/generated\/([\w-]+)\.ts$/) ?? [];
    if (!codes.includes(locale)) return null;
    const texts = Object.fromEntries(textsOf(code));
    const known = idsOf('es');
    const stranger = Object.keys(texts).find((key) => !known.includes(key));
    if (stranger) throw new Error(`${id}: Spanish has no text with the id ${stranger}`);
    const list = known.map((key) => texts[key] ?? '').join(',');
    return {
      code: `import { str } from '@lit/localize'; import { byId } from 'shared:ids'; export const templates = byId([${list}]);`,
      map: null,
    };
  },
};

const textsOf = (code) =>
  [...code.matchAll(/^\s*'(s[0-9a-f]{16})': (.+),$/gm)].map(([, id, text]) => [id, text]);
const idsOf = (locale) =>
  textsOf(readFileSync(`src/locales/generated/${locale}.ts`, 'utf8')).map(([id]) => id);

/**
 * A script of fewer tags says so in its version (SemVer's build metadata): whoever loads two editions is told that the
 * second does nothing.
 */
const classicScript = (input, file, shape = shownOf, edition = version) => ({
  input,
  treeshake,
  plugins: [
    addLocales,
    ...(shape === lineOf ? [withoutWeeklyHours(shape)] : []),
    ...(input === 'add:*' ? [sharedIds] : []),
    ...sourcesWith(edition, dataWithSpanish(shape)),
    messagesWithSpanish,
    litOfOurOwn,
    asciiTemplates,
  ],
  output: {
    file,
    format: 'iife',
    banner: `/*! Hotline Elements ${version}, MIT. Contains Lit, Copyright Google LLC, BSD-3-Clause: see THIRD-PARTY-NOTICES. */`,
    intro: onlyOnce(edition),
    generatedCode: 'es2015',
    plugins: [
      // ASCII: a page without a charset would read anything else as Latin-1.
      terser({
        ecma: 2020,
        compress: { passes: 2, unsafe_arrows: true },
        format: { ascii_only: true, comments: /^!/ },
      }),
    ],
  },
});

/** A language is loaded as often as a page says so, in any order, and does not stop at a second copy. */
const localeScript = (code) => {
  const script = classicScript(`add:${code}`, `dist/locales/${code}.js`);
  return { ...script, output: { ...script.output, banner: undefined, intro: undefined } };
};

const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    ...readdirSync('src/define')
      .sort()
      .map((file) => `src/define/${file}`),
    ...codes.map((code) => `src/locales/${code}.ts`),
  ],
  treeshake,
  plugins: sourcesWith(version, dataIn(shownOf), json({ compact: true, preferConst: true })),
  // @lit/localize can be configured once per copy, so ours is always our own.
  external: /^(lit|@lit\/reactive-element|lit-html|lit-element)(\/|$)/,
  output: {
    dir: 'dist/esm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    generatedCode: 'es2015',
    // npm leaves folders of this name out of a package.
    entryFileNames: ({ name }) => `${name.replace('node_modules', 'vendor')}.js`,
  },
};

export default [
  classicScript('src/script.ts', 'dist/hotline.js'),
  classicScript('src/script.line.ts', 'dist/hotline.line.js', lineOf, `${version}+line`),
  classicScript('add:*', 'dist/hotline.all.js'),
  ...codes.map(localeScript),
  modules,
];
