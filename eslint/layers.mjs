/** Who may import whom: the diagram in the design, as a table. */
import { posix } from 'node:path';
import { placeOf } from './place.mjs';

/**
 * One row a layer; a file is in the first row that it matches.
 * `imports`: layers that it may import. `types`: layers that it may only `import type` from.
 * `instead`: what someone does who wanted to import this layer and may not.
 */
const layers = {
  // What is the same everywhere.
  types: { files: /^src\/data\/types\.ts$/, instead: 'It holds types only: write `import type`.' },
  prose: {
    files: /^src\/data\/prose\/.+\.json$/,
    instead: 'Prose is imported by the locale of the same code: src/locales/<code>.ts.',
  },
  facts: {
    files: /^src\/data\/[^/]+\.json$/,
    instead: 'The data has one reader, src/data/catalog.ts: ask that from a *.model.ts.',
  },
  catalog: {
    files: /^src\/data\/catalog\.ts$/,
    imports: ['facts'],
    instead: 'Only a *.model.ts asks the catalog: take what is needed from the model, or as an argument.',
  },
  outside: {
    files: /^src\/domain\/outside\.ts$/,
    imports: ['domain'],
    instead: 'What comes in is checked once, where it enters: in the element, or in src/placeholders.ts.',
  },
  domain: {
    files: /^src\/domain\//,
    imports: ['domain', 'outside'],
    instead: 'Work it out in a *.model.ts and pass the result on.',
  },

  // Languages.
  localize: {
    files: /^src\/localize\.ts$/,
    imports: ['localeOf', 'locales', 'generated'],
    instead: 'Words are written in a *.view.ts, and the base class sets the language: move the text there.',
  },
  localeOf: {
    files: /^src\/locale-of\.ts$/,
    imports: ['domain', 'localize', 'generated'],
    instead: 'The base class knows the language of its element: take it as an argument.',
  },
  generated: {
    files: /^src\/locales\/generated\//,
    instead: 'Generated templates are imported by src/locales/<code>.ts: import that, or src/localize.ts.',
  },
  locales: {
    files: /^src\/locales\//,
    imports: ['localize', 'localeOf', 'generated', 'prose'],
    instead: 'A language is added by src/localize.ts, or by its own script: ask localize.ts for it.',
  },

  // Elements.
  model: {
    files: /^src\/elements\/.+\.model\.ts$/,
    imports: ['domain', 'outside', 'catalog', 'model'],
    instead:
      'The class file calls the model and passes on what it returns; a view may `import type` from it.',
  },
  view: {
    files: /^src\/elements\/.+\.view\.ts$/,
    imports: ['view', 'localize', 'localeOf'],
    types: ['model'],
    instead: 'Views are drawn by class files, other views and the prerenderer.',
  },
  elementStyles: {
    files: /^src\/elements\/.+\.styles\.ts$/,
    imports: ['styles'],
    instead:
      'A *.styles.ts is listed in the `static styles` of a class file; what is shared goes into src/styles/.',
  },
  styles: {
    files: /^src\/styles\//,
    imports: ['styles'],
    instead: 'Shared styles reach an element through its *.styles.ts.',
  },
  baseClass: {
    files: /^src\/elements\/hotline-element\.ts$/,
    imports: ['domain', 'outside', 'model', 'view', 'localize', 'localeOf', 'shared'],
    instead: 'The base class is for class files.',
  },
  shared: {
    files: /^src\/elements\/[^/]+\.ts$/,
    imports: ['domain', 'outside', 'shared'],
    instead: 'Files directly in src/elements/ are for class files: pass on what they give.',
  },
  element: {
    files: /^src\/elements\/[^/]+\/.+\.ts$/,
    imports: ['outside', 'model', 'view', 'elementStyles', 'baseClass', 'shared'],
    instead: 'Elements share views and models, never classes; src/define/ and src/index.ts import the class.',
  },

  // Entries.
  define: {
    files: /^src\/define\//,
    imports: ['element'],
    instead: 'Import src/define.ts, which defines every tag.',
  },
  index: {
    files: /^src\/index\.ts$/,
    imports: ['element', 'baseClass', 'shared', 'localize', 'localeOf'],
    instead: 'It is there for those outside: import the file that declares what you need.',
  },
  defineAll: {
    files: /^src\/define\.ts$/,
    imports: ['define', 'index'],
    instead: 'Only an entry script defines tags.',
  },
  placeholders: {
    files: /^src\/placeholders\.ts$/,
    imports: ['outside'],
    instead: 'Placeholders are started by src/start.ts and by nothing else.',
  },
  start: {
    files: /^src\/start\.ts$/,
    imports: ['placeholders', 'outside', 'localize', 'localeOf'],
    instead: 'What a page has is taken up by an entry script, and by nothing else.',
  },
  script: {
    files: /^src\/script(\.line)?\.ts$/,
    imports: ['defineAll', 'define', 'start'],
    instead: 'It is an entry: nothing imports it.',
  },
  prerender: {
    files: /^src\/prerender\//,
    imports: ['prerender', 'model', 'view', 'elementStyles', 'shared', 'localize', 'localeOf', 'locales'],
    types: ['outside'],
    instead: 'Only src/pages/ imports the prerenderer: what others need of it is a model or a view.',
  },
  pages: {
    files: /^src\/pages\//,
    imports: ['pages', 'prerender', 'catalog', 'domain', 'localize', 'locales', 'generated'],
    instead: 'A page of our own is made by the build, and nothing imports it.',
  },

  // Customers.
  dist: { files: /^dist\//, instead: 'dist/ is built from src/: import the source.' },
  demo: {
    files: /^demo\//,
    imports: ['demo', 'dist'],
    instead: 'src/ knows no page that it is used on.',
    customer: true,
  },
  wordpress: {
    files: /^wordpress\//,
    imports: ['wordpress', 'dist'],
    instead: 'src/ knows no page that it is used on.',
    customer: true,
  },
};

/** The name of the layer that a file is in; of a file outside the layout `undefined`. */
export const layerOf = (place) => Object.keys(layers).find((name) => layers[name].files.test(place));

/** The file that a relative specifier means. */
const fileOf = (from, specifier) => {
  const to = posix.join(posix.dirname(from), specifier);
  return from.startsWith('src/') ? to.replace(/\.js$/, '.ts') : to;
};

const stem = (place) => posix.basename(place, posix.extname(place));

/** Why a file may not import another one, or `undefined`. */
const refuseFile = (from, specifier, typeOnly) => {
  const to = fileOf(from, specifier);
  const [own, other] = [layerOf(from), layerOf(to)];
  const { imports = [], types = [], customer } = layers[own];
  const refused = (instead) => `${from} may not import ${to}. ${instead}`;
  if (customer) {
    return imports.includes(other) ? undefined : refused(`${own}/ uses dist/, like any customer.`);
  }
  if (!other) return refused('It has no place in the layout of src/.');
  if (typeOnly && ['types', ...types].includes(other)) return undefined;
  const isForeignProse = other === 'prose' && stem(from) !== stem(to);
  return imports.includes(other) && !isForeignProse ? undefined : refused(layers[other].instead);
};

/** Why a file may not import a package, or `undefined`. */
const refusePackage = (from, specifier) => {
  const own = layerOf(from);
  const is = (name) => specifier === name || specifier.startsWith(`${name}/`);
  if (layers[own].customer || is('lit')) return undefined;
  if (own === 'pages' && (is('schema-dts') || specifier.startsWith('node:'))) return undefined;
  if (own === 'prerender' && (is('@lit-labs/ssr') || is('esbuild') || specifier.startsWith('node:')))
    return undefined;
  if (is('@lit/localize/init')) {
    return own === 'localize'
      ? undefined
      : 'Only src/localize.ts configures @lit/localize: import from there.';
  }
  if (is('@lit/localize')) {
    return ['localize', 'locales'].includes(own) ? undefined : 'Import `msg` and `str` from src/localize.ts.';
  }
  return `src/ stands on \`lit\` alone: write what is needed of "${specifier}" here, or do it in the build.`;
};

const isTypeOnly = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type'));

export const layersRule = {
  meta: { type: 'problem', docs: { description: 'Who may import whom.' }, schema: [] },
  create(context) {
    const from = placeOf(context);
    if (!layerOf(from)) return {};
    const check = (source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const refuse = source.value.startsWith('.') ? refuseFile : refusePackage;
      const message = refuse(from, source.value, typeOnly);
      if (message) context.report({ node: source, message });
    };
    return {
      'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration': (node) =>
        check(node.source, isTypeOnly(node)),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};
