import { describeRule, type Case } from './cases.js';

const banner = 'src/elements/hotline-banner/hotline-banner';

/** The file, what it imports, and the words of the refusal, or nothing. */
type Row = readonly [filePath: string, specifier: string, says?: RegExp];

const importing = (rows: readonly Row[], statement: (specifier: string) => string): Case[] =>
  rows.map(([filePath, specifier, says]) => ({
    title: `${filePath} → ${statement(specifier)}`,
    filePath,
    code: `${statement(specifier)};\n`,
    ...(says && { says }),
  }));

const values: readonly Row[] = [
  // data
  ['src/data/catalog.ts', './directory.json'],
  ['src/data/catalog.ts', './prose/es.json', /locale of the same code/],
  ['src/data/catalog.ts', '../domain/phone.js', /Work it out in a \*\.model\.ts/],
  ['src/data/catalog.ts', './types.js', /write `import type`/],
  [`${banner}.model.ts`, '../../data/directory.json', /one reader, src\/data\/catalog\.ts/],
  ['src/locales/es.ts', '../data/prose/es.json'],
  ['src/locales/es.ts', '../data/prose/fr.json', /locale of the same code/],
  ['src/localize.ts', './data/prose/es.json', /locale of the same code/],

  // domain
  ['src/domain/search.ts', './region.js'],
  ['src/domain/search.ts', '../data/catalog.js', /Only a \*\.model\.ts asks the catalog/],
  ['src/domain/search.ts', `../../${banner}.model.js`, /The class file calls the model/],

  // models
  [`${banner}.model.ts`, '../../domain/phone.js'],
  [`${banner}.model.ts`, '../../domain/outside.js'],
  [`${banner}.model.ts`, '../../data/catalog.js'],
  [`${banner}.model.ts`, '../service.model.js'],
  [`${banner}.model.ts`, './hotline-banner.view.js', /Views are drawn by class files/],
  [`${banner}.model.ts`, '../../localize.js', /Words are written in a \*\.view\.ts/],
  ['src/elements/service.model.ts', '../domain/opening-hours.js'],
  ['src/elements/service.model.ts', './events.js', /for class files/],

  // views
  [`${banner}.view.ts`, '../../localize.js'],
  [`${banner}.view.ts`, '../../locale-of.js'],
  [`${banner}.view.ts`, '../service.view.js'],
  [`${banner}.view.ts`, '../hotline-quick-exit/hotline-quick-exit.view.js'],
  [`${banner}.view.ts`, 'lit'],
  [`${banner}.view.ts`, './hotline-banner.model.js', /may `import type` from it/],
  [`${banner}.view.ts`, '../../domain/phone.js', /Work it out in a \*\.model\.ts/],
  [`${banner}.view.ts`, '../../data/catalog.js', /Only a \*\.model\.ts asks the catalog/],
  [`${banner}.view.ts`, './hotline-banner.styles.js', /`static styles` of a class file/],

  // styles
  [`${banner}.styles.ts`, '../../styles/tokens.js'],
  [
    `${banner}.styles.ts`,
    '../hotline-quick-exit/hotline-quick-exit.styles.js',
    /what is shared goes into src\/styles\//,
  ],
  ['src/styles/base.ts', './tokens.js'],
  [`${banner}.ts`, '../../styles/base.js', /reach an element through its \*\.styles\.ts/],

  // class files and their neighbours
  [`${banner}.ts`, './hotline-banner.model.js'],
  [`${banner}.ts`, './hotline-banner.view.js'],
  [`${banner}.ts`, './hotline-banner.styles.js'],
  [`${banner}.ts`, '../hotline-element.js'],
  [`${banner}.ts`, '../events.js'],
  [`${banner}.ts`, '../../domain/outside.js'],
  [`${banner}.ts`, '../../domain/phone.js', /Work it out in a \*\.model\.ts/],
  [`${banner}.ts`, '../../data/catalog.js', /Only a \*\.model\.ts asks the catalog/],
  [`${banner}.ts`, '../../localize.js', /Words are written in a \*\.view\.ts/],
  [`${banner}.ts`, '../hotline-quick-exit/hotline-quick-exit.js', /share views and models, never classes/],
  [`${banner}.ts`, '../../index.js', /import the file that declares what you need/],
  [`${banner}.ts`, './hotline-banner.css', /no place in the layout/],
  ['src/elements/hotline-element.ts', '../localize.js'],
  ['src/elements/hotline-element.ts', '../locale-of.js'],
  ['src/elements/hotline-element.ts', './service.view.js'],
  ['src/elements/hotline-element.ts', './hotline-banner/hotline-banner.js', /never classes/],
  ['src/elements/attributes.ts', '../domain/outside.js'],
  ['src/elements/exit-sequence.ts', './events.js'],
  ['src/elements/exit-sequence.ts', '../localize.js', /Words are written in a \*\.view\.ts/],

  // languages
  ['src/localize.ts', './locales/es.js'],
  ['src/localize.ts', './locales/generated/locale-codes.js'],
  ['src/locale-of.ts', './localize.js'],
  ['src/locale-of.ts', './domain/language.js'],
  ['src/locales/es.ts', '../localize.js'],
  ['src/locales/es.ts', './generated/es.js'],
  ['src/start.ts', './locales/es.js', /added by src\/localize\.ts/],
  [`${banner}.view.ts`, '../../locales/generated/es.js', /imported by src\/locales\/<code>\.ts/],

  // entries
  ['src/define/hotline-banner.ts', '../elements/hotline-banner/hotline-banner.js'],
  ['src/define/hotline-banner.ts', './hotline-quick-exit.js', /Import src\/define\.ts/],
  ['src/index.ts', './elements/hotline-banner/hotline-banner.js'],
  ['src/index.ts', './elements/events.js'],
  ['src/index.ts', './localize.js'],
  ['src/index.ts', './define/hotline-banner.js', /Import src\/define\.ts/],
  ['src/index.ts', './define.js', /Only an entry script defines tags/],
  ['src/define.ts', './define/hotline-banner.js'],
  ['src/define.ts', './index.js'],
  [
    'src/define.ts',
    './elements/hotline-banner/hotline-banner.js',
    /src\/define\/ and src\/index\.ts import the class/,
  ],
  ['src/script.ts', './define.js'],
  ['src/script.ts', './start.js'],
  ['src/script.line.ts', './define/hotline-banner.js'],
  ['src/script.ts', './localize.js', /Words are written in a/],
  ['src/start.ts', './placeholders.js'],
  ['src/start.ts', './localize.js'],
  ['src/define.ts', './start.js', /by an entry script/],
  ['src/script.ts', './elements/hotline-banner/hotline-banner.js', /import the class/],
  ['src/define.ts', './placeholders.js', /started by src\/start\.ts/],
  ['src/placeholders.ts', './domain/outside.js'],
  ['src/placeholders.ts', './script.js', /nothing imports it/],

  // the prerenderer
  ['src/prerender/prerender.ts', '@lit-labs/ssr'],
  ['src/prerender/prerender.ts', 'node:fs/promises'],
  ['src/prerender/prerender.ts', `../../${banner}.model.js`],
  ['src/prerender/prerender.ts', `../../${banner}.view.js`],
  ['src/prerender/prerender.ts', `../../${banner}.styles.js`],
  ['src/prerender/prerender.ts', '../localize.js'],
  ['src/prerender/prerender.ts', `../../${banner}.js`, /never classes/],
  ['src/index.ts', './prerender/prerender.js', /Only src\/pages\/ imports the prerenderer/],
  ['src/prerender/prerender.ts', '../elements/attributes.js'],

  // pages of our own
  ['src/pages/own-page.ts', '../prerender/prerender.js'],
  ['src/pages/own-page.ts', '../data/catalog.js'],
  ['src/pages/own-page.ts', 'node:crypto'],
  ['src/pages/own-page.ts', '@lit-labs/ssr', /stands on `lit` alone/],
  ['src/pages/own-page.ts', '../placeholders.js', /started by src\/start\.ts/],
  ['src/index.ts', './pages/own-page.js', /nothing imports it/],

  // packages
  [`${banner}.view.ts`, 'lit/directives/class-map.js'],
  ['src/localize.ts', '@lit/localize'],
  ['src/localize.ts', '@lit/localize/init/reentrant.js'],
  ['src/locales/es.ts', '@lit/localize'],
  ['src/locales/es.ts', '@lit/localize/init/reentrant.js', /Only src\/localize\.ts configures/],
  [`${banner}.view.ts`, '@lit/localize', /Import `msg` and `str` from src\/localize\.ts/],
  ['src/domain/phone.ts', 'libphonenumber-js', /stands on `lit` alone/],
  ['src/domain/phone.ts', 'node:fs', /stands on `lit` alone/],
  [`${banner}.view.ts`, '@lit-labs/ssr', /stands on `lit` alone/],
  [`${banner}.view.ts`, 'literate', /stands on `lit` alone/],

  // customers, and what lies outside
  ['demo/demo.js', '../dist/hotline.js'],
  ['demo/demo.js', './snippet.js'],
  ['demo/demo.js', '../src/index.js', /uses dist\/, like any customer/],
  ['wordpress/block.js', '../dist/hotline.js'],
  ['wordpress/block.js', '../src/data/directory.json', /uses dist\/, like any customer/],
  ['src/script.ts', '../package.json', /no place in the layout/],
  ['src/index.ts', '../dist/esm/index.js', /import the source/],
  ['src/index.ts', '../demo/demo.js', /knows no page/],
  ['test/domain/phone.test.ts', '../../src/domain/phone.js'],
];

const types: readonly Row[] = [
  [`${banner}.view.ts`, './hotline-banner.model.js'],
  [`${banner}.view.ts`, '../../data/types.js'],
  ['src/script.ts', './data/types.js'],
  [`${banner}.model.ts`, './hotline-banner.view.js', /Views are drawn by class files/],
  [`${banner}.view.ts`, '../../data/catalog.js', /Only a \*\.model\.ts asks the catalog/],
  [`${banner}.ts`, '../hotline-quick-exit/hotline-quick-exit.js', /never classes/],
];

describeRule('hotline/layers', [
  ...importing(values, (specifier) => `import '${specifier}'`),
  ...importing(types, (specifier) => `import type { A } from '${specifier}'`),
  ...importing(types, (specifier) => `import { type A } from '${specifier}'`),
  ...importing(types, (specifier) => `export type { A } from '${specifier}'`),
  ...importing(types, (specifier) => `export type A = import('${specifier}').A`),
  ...importing(
    [[`${banner}.view.ts`, './hotline-banner.model.js', /may `import type` from it/]],
    (specifier) => `import { type A, b } from '${specifier}'`,
  ),
  ...importing(
    [[`${banner}.ts`, '../../data/catalog.js', /asks the catalog/]],
    (specifier) => `export * from '${specifier}'`,
  ),
  ...importing(
    [[`${banner}.ts`, '../../data/catalog.js', /asks the catalog/]],
    (specifier) => `void import('${specifier}')`,
  ),
]);

describeRule('import-x/no-cycle', [
  {
    title: 'a file that imports its importer',
    filePath: 'test/eslint/cases.ts',
    code: "import './layers.node.test.js';\n",
    says: /Dependency cycle/,
  },
  {
    title: 'a script that imports its importer',
    filePath: 'eslint/layers.mjs',
    code: "import { plugin } from './plugin.mjs';\n",
    says: /Dependency cycle/,
  },
  { title: 'a file that imports one way', filePath: 'test/eslint/new.ts', code: "import './cases.js';\n" },
]);

describeRule('import-x/extensions', [
  { title: 'the extension .js', filePath: 'src/define.ts', code: "import './define/hotline-banner.js';\n" },
  { title: 'a package', filePath: 'src/elements/x.view.ts', code: "import { html } from 'lit';\n" },
  {
    title: 'no extension',
    filePath: 'src/define.ts',
    code: "import './define/hotline-banner';\n",
    says: /extension/,
  },
  {
    title: 'no extension on a type',
    filePath: 'src/domain/x.ts',
    code: "import type { A } from './phone';\n",
    says: /extension/,
  },
]);

describeRule('import-x/no-default-export', [
  { title: 'a named export', filePath: 'src/domain/x.ts', code: 'export const x = 1;\n' },
  { title: 'a default export', filePath: 'src/domain/x.ts', code: 'export default 1;\n', says: /named/ },
  {
    title: 'the default export of a configuration',
    filePath: 'rollup.config.mjs',
    code: 'export default {};\n',
  },
]);

describeRule('hotline/disable-reason', [
  {
    title: 'a reason',
    filePath: 'src/domain/x.ts',
    code: '// eslint-disable-next-line eqeqeq -- null and undefined are one here\nexport const isNone = (x: unknown) => x == null;\n',
  },
  ...[
    '// eslint-disable-next-line eqeqeq',
    '// eslint-disable-next-line eqeqeq --',
    '/* eslint-disable */',
  ].map((comment) => ({
    title: comment,
    filePath: 'src/domain/x.ts',
    code: `${comment}\nexport const isNone = (x: unknown) => x == null;\n`,
    says: /Say why/,
  })),
  {
    title: 'eslint-disable-line',
    filePath: 'src/domain/x.ts',
    code: 'export const isNone = (x: unknown) => x == null; // eslint-disable-line\n',
    says: /Say why/,
  },
]);
