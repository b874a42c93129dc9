import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { plugin as hotline } from './eslint/plugin.mjs';
import { dialect, everywhere, ownMembers, purity, refuse, renderLast } from './eslint/restrictions.mjs';

/** The names that Node itself declares. */
const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

const off = (...names) => Object.fromEntries(names.map((name) => [name, 'off']));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'src/data/types.ts', 'src/locales/generated/']),

  {
    name: 'everything',
    files: ['**/*.{js,mjs,ts}'],
    extends: [js.configs.recommended, tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { hotline, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/ignore': ['/node_modules/'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      eqeqeq: 'error',
      'hotline/disable-reason': 'error',
      'hotline/file-name': 'error',
      'hotline/layers': 'error',
      'import-x/extensions': ['error', 'ignorePackages', { checkTypeImports: true }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'no-implied-eval': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    name: 'scripts and configurations',
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
    rules: { 'prefer-const': 'error' },
  },
  {
    name: 'configurations',
    files: ['*.config.mjs'],
    // The tools ask for a default export.
    rules: off('import-x/no-default-export'),
  },
  {
    name: 'scripts of pages',
    files: ['**/*.js'],
    // They run in a browser, among names that it or the page declares.
    rules: off('no-undef'),
  },

  {
    name: 'source',
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    // Declared, so that window.fetch is seen to be fetch.
    languageOptions: {
      globals: { self: 'readonly', window: 'readonly' },
      parserOptions: { projectService: true },
    },
    settings: {
      lit: { elementBaseClasses: ['HotlineElement'] },
      wc: { elementBaseClasses: ['LitElement', 'HotlineElement'] },
    },
    rules: {
      ...refuse(everywhere, dialect, ownMembers),
      'hotline/define': 'error',
      'hotline/message': 'error',
      'hotline/styles': 'error',
      'hotline/template-content': 'error',
      'hotline/template-links': 'error',
      'hotline/template-words': 'error',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The DOM's types promise what Node and some host pages do not have.
      ...off('@typescript-eslint/no-unnecessary-condition'),
      // Lit calls a listener with the element as `this`.
      ...off('@typescript-eslint/unbound-method'),
      // LitElement has every lifecycle callback.
      ...off('wc/guard-super-call'),
    },
  },
  {
    name: 'pure files',
    files: ['src/domain/**', 'src/data/**', 'src/elements/**/*.{model,view}.ts'],
    rules: refuse(everywhere, purity, dialect, ownMembers),
  },
  {
    name: 'class files',
    files: ['src/elements/*/*.ts'],
    ignores: ['**/*.{model,view,styles}.ts'],
    rules: {
      ...refuse(everywhere, dialect, ownMembers, renderLast),
      'hotline/element-class': 'error',
      'max-lines': ['error', { max: 140, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: 'base class',
    files: ['src/elements/hotline-element.ts'],
    rules: refuse(everywhere, dialect, renderLast),
  },

  {
    name: 'tests',
    files: ['test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...refuse(dialect),
      '@typescript-eslint/await-thenable': 'error',
      // @open-wc/testing types chai's equal() as a promise, which it is not; to.be.accessible() is one.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: 'Equal' }] },
      ],
      // Chai's assertions are expressions.
      ...off('@typescript-eslint/no-unused-expressions'),
      // A node that is missing fails the test either way.
      ...off('@typescript-eslint/no-non-null-assertion'),
      // A stand-in may be empty.
      ...off('@typescript-eslint/no-extraneous-class'),
      // \x00-\x7F is what the built scripts are made of.
      ...off('no-control-regex'),
    },
  },
);
