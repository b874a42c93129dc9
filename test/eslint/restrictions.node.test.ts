import { describeRule, type Case } from './cases.js';

const classFile = 'src/elements/hotline-banner/hotline-banner.ts';
const pureFiles = [
  'src/domain/opening-hours.ts',
  'src/data/catalog.ts',
  'src/elements/service.model.ts',
  'src/elements/hotline-banner/hotline-banner.view.ts',
];

const accepted = (filePath: string, codes: readonly string[]): Case[] =>
  codes.map((code) => ({ title: `${code} in ${filePath}`, filePath, code: `${code};\n` }));

const refused = (filePath: string, says: RegExp, codes: readonly string[]): Case[] =>
  accepted(filePath, codes).map((each) => ({ ...each, says }));

const pure = (says: RegExp, codes: readonly string[]): Case[] =>
  pureFiles.flatMap((filePath) => refused(filePath, says, codes));

describeRule('no-restricted-globals', [
  ...pure(/knows no page/, [
    'window.origin',
    'document.title',
    'navigator.language',
    'location.href',
    'globalThis.name',
    'self.origin',
    'typeof document',
  ]),
  ...pure(/knows no clock/, ['setTimeout(() => 0, 1)', 'performance.now()']),
  ...pure(/let the class file warn/, ["console.warn('x')"]),
  ...accepted('src/domain/search.ts', [
    'export const open = (location: string) => location',
    'new Intl.Collator()',
  ]),
  ...refused(classFile, /nothing is requested/, [
    "fetch('/x')",
    'new XMLHttpRequest()',
    "new WebSocket('wss://x')",
    "new EventSource('/x')",
    'new Image()',
    "window.fetch('/x')",
    "globalThis.fetch('/x')",
  ]),
  ...refused(classFile, /nothing is stored/, [
    'localStorage.length',
    'sessionStorage.length',
    "indexedDB.open('x')",
    'window.localStorage',
  ]),
  ...refused(classFile, /code made from text/, ["eval('1')", "new Function('1')"]),
  ...refused('src/domain/phone.ts', /nothing is requested/, ["fetch('/x')"]),
  ...accepted(classFile, ['document.title', 'setTimeout(() => 0, 1)', "console.warn('x')"]),
]);

describeRule('no-restricted-properties', [
  ...pure(/take `now` as an argument/, ['Date.now()']),
  ...pure(/same arguments give the same result/, ['Math.random()']),
  ...refused(classFile, /nothing is stored/, ["document.cookie = 'x'"]),
  ...refused(classFile, /nobody is counted/, ["navigator.sendBeacon('/x')"]),
  ...refused(classFile, /Trusted Types refuse/, [
    "this.innerHTML = 'x'",
    "this.outerHTML = 'x'",
    "this.insertAdjacentHTML('beforeend', 'x')",
  ]),
  ...refused(classFile, /overwrite the page/, ["document.write('x')"]),
  ...refused('src/domain/phone.ts', /Trusted Types refuse/, ["x.innerHTML = 'x'"]),
  ...accepted(classFile, ['Date.now()', "this.textContent = 'x'"]),
]);

describeRule('no-restricted-syntax', [
  ...pure(/take `now` as an argument/, ['new Date()', 'Date()']),
  ...pure(/zone of the machine/, ['now.getHours()', 'now.getTimezoneOffset()']),
  ...accepted('src/domain/opening-hours.ts', ['new Date(now)', 'now.getUTCHours()', 'Date.UTC(2026, 1)']),
  ...accepted(classFile, ['new Date()']),
  ...refused(classFile, /behind the page’s back/, ["await import('./x.js')"]),
  ...refused('src/domain/phone.ts', /union of strings/, ['enum Type { voice }', 'const enum Type { voice }']),
  ...refused('src/domain/phone.ts', /module is the namespace/, ['namespace Phone { export const a = 1 }']),
  ...refused(classFile, /Declare the field/, ['export class A { constructor(readonly line: string) {} }']),
  ...refused(classFile, /Use #private/, [
    'export class A { private line = 1 }',
    'export class A { private open() {} }',
    'export class A { protected line = 1 }',
    'export class A { protected open() {} }',
    'export abstract class A { protected abstract open(): void }',
  ]),
  ...accepted(classFile, [
    'export class A { #line = 1 }',
    'export class A extends B { protected override update() {} }',
    "declare global { interface HTMLElementTagNameMap { 'a-b': A } }",
    'export class A { open() {}\n override render() {} }',
  ]),
  ...accepted('src/elements/hotline-element.ts', ['export class A { protected choose() {} }']),
  ...refused(classFile, /Move this above render\(\)/, [
    'export class A { override render() {}\n open() {} }',
    'export class A { override render() {}\n #line = 1 }',
  ]),
]);

const view = 'src/elements/hotline-banner/hotline-banner.view.ts';

describeRule('no-restricted-imports', [
  ...['repeat', 'map', 'guard', 'until', 'async-append', 'async-replace', 'cache', 'join'].flatMap((name) =>
    refused(view, /Use Array\.map: a directive runs after render\(\), in no locale/, [
      `import 'lit/directives/${name}.js'`,
    ]),
  ),
  ...refused(classFile, /in no locale/, ["import { repeat } from 'lit/directives/repeat.js'"]),
  ...refused(view, /text as HTML is an injection/, [
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'",
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'",
    "import { unsafeStatic } from 'lit/static-html.js'",
  ]),
  ...refused(view, /a strict style-src/, ["import { styleMap } from 'lit/directives/style-map.js'"]),
  ...refused(classFile, /importing a class must have no effect/, [
    "import { customElement } from 'lit/decorators.js'",
    "import { customElement } from 'lit/decorators/custom-element.js'",
  ]),
  ...accepted(view, [
    "import { classMap } from 'lit/directives/class-map.js'",
    "import { ifDefined } from 'lit/directives/if-defined.js'",
    "import { when } from 'lit/directives/when.js'",
  ]),
]);

describeRule('no-console', [
  ...refused(classFile, /console/, ["console.log('x')"]),
  ...accepted(classFile, ["console.warn('x')"]),
  ...accepted('scripts/build.mjs', ["console.log('x')"]),
]);

describeRule('no-undef', [
  ...refused('scripts/build.mjs', /not defined/, ['document.title']),
  ...accepted('scripts/build.mjs', ['process.exitCode = 1', 'new URL(import.meta.url)']),
  ...accepted('demo/demo.js', ['document.title']),
]);

describeRule('@typescript-eslint/no-explicit-any', [
  ...refused('src/domain/phone.ts', /any/, ['export const a = (b: any) => b']),
  ...accepted('src/domain/phone.ts', ['export const a = (b: unknown) => b']),
]);

describeRule('@typescript-eslint/no-non-null-assertion', [
  ...refused('src/domain/phone.ts', /non-null/, ['export const a = (b?: string) => b!.length']),
  ...accepted('src/domain/phone.ts', ['export const a = (b?: string) => b?.length']),
]);

describeRule('@typescript-eslint/ban-ts-comment', [
  ...refused('src/domain/phone.ts', /ts-ignore/, ['// @ts-ignore because\nexport const a = 1']),
  ...accepted('src/domain/phone.ts', [
    '// @ts-expect-error: the types are behind, see the issue\nexport const a = 1',
  ]),
]);
