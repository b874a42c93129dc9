import { describeRule } from './cases.js';

const EMPTY = 'export {};\n';

const named = (filePath: string, says?: RegExp) => ({
  title: filePath,
  filePath,
  code: EMPTY,
  ...(says && { says }),
});

describeRule('hotline/file-name', [
  named('src/domain/opening-hours.ts'),
  named('src/elements/service.model.ts'),
  named('src/elements/hotline-element.ts'),
  named('src/elements/hotline-banner/hotline-banner.ts'),
  named('src/elements/hotline-banner/hotline-banner.model.ts'),
  named('src/elements/hotline-banner/hotline-banner.view.ts'),
  named('src/elements/hotline-banner/hotline-banner.styles.ts'),
  named('src/locales/es.ts'),
  named('src/locales/zh-Hant.ts'),
  named('test/domain/phone.test.ts'),
  named('test/locales/ar-XB.ts'),
  named('test/locales/zh-Hant.test.ts'),
  named('test/locales/every-message.node.test.ts'),
  named('eslint.config.mjs'),
  named('src/elements/hotline-banner/parts.ts', /Put what is shared into src\/elements\//),
  named('src/elements/hotline-banner/hotline-banner.test.ts', /tests into test\/elements\//),
  named('src/elements/hotline-banner/views/hotline-banner.view.ts', /holds hotline-banner\.ts/),
  named('src/elements/hotline-banner/hotline-quick-exit.view.ts', /holds hotline-banner\.ts/),
  named('src/elements/banner/banner.ts', /"banner" is no tag/),
  named('src/utils/phone.ts', /"utils" says nothing/),
  named('src/domain/phone-helpers.ts', /"helpers" says nothing/),
  named('src/domain/core.ts', /"core" says nothing/),
  named('src/common/phone.ts', /"common" says nothing/),
  named('test/misc.test.ts', /"misc" says nothing/),
  named('src/domain/openingHours.ts', /kebab-case/),
  named('src/domain/opening_hours.ts', /kebab-case/),
  named('scripts/Build.mjs', /kebab-case/),
  named('src/locales/zh-hant.ts', /no canonical BCP 47 tag/),
  named('src/locales/tl.ts', /no canonical BCP 47 tag/),
  named('test/locales/Messages.test.ts', /kebab-case/),
  named('src/store.ts', /no place in the layout/),
  named('src/controllers/focus.ts', /no place in the layout/),
]);

const classFile = 'src/elements/hotline-banner/hotline-banner.ts';

describeRule('hotline/element-class', [
  {
    title: 'the class of the tag',
    filePath: classFile,
    code: 'export class HotlineBanner extends HotlineElement {}\n',
  },
  {
    title: 'another class',
    filePath: classFile,
    code: 'export class Banner extends HotlineElement {}\n',
    says: /is called HotlineBanner: rename Banner/,
  },
  {
    title: 'no exported class',
    filePath: classFile,
    code: 'class HotlineBanner extends HotlineElement {}\n',
    says: /Write `export class HotlineBanner`/,
  },
]);

const define = ({
  file = '../elements/hotline-banner/hotline-banner.js',
  tag = 'hotline-banner',
  name = 'HotlineBanner',
  declared = 'hotline-banner',
}) => `import { ${name} } from '${file}';
customElements.define('${tag}', ${name});
declare global { interface HTMLElementTagNameMap { '${declared}': ${name} } }
`;
const defineFile = 'src/define/hotline-banner.ts';

describeRule('hotline/define', [
  { title: 'its own tag', filePath: defineFile, code: define({}) },
  {
    title: 'another tag',
    filePath: defineFile,
    code: define({ tag: 'hotline-quick-exit', declared: 'hotline-quick-exit' }),
    says: /write customElements\.define\('hotline-banner', HotlineBanner\)/,
  },
  {
    title: 'another class',
    filePath: defineFile,
    code: define({ name: 'HotlineQuickExit' }),
    says: /write customElements\.define\('hotline-banner', HotlineBanner\)/,
  },
  {
    title: 'another file',
    filePath: defineFile,
    code: define({ file: '../elements/hotline-quick-exit/hotline-quick-exit.js' }),
    says: /imports HotlineBanner from '\.\.\/elements\/hotline-banner\/hotline-banner\.js'/,
  },
  {
    title: 'another tag in the type map',
    filePath: defineFile,
    code: define({ declared: 'hotline-quick-exit' }),
    says: /declares 'hotline-banner' in HTMLElementTagNameMap/,
  },
  {
    title: 'no definition',
    filePath: defineFile,
    code: EMPTY,
    says: /Write customElements\.define.*\n.*Declare 'hotline-banner'/,
  },
  {
    title: 'a tag in a class file',
    filePath: classFile,
    code: "customElements.define('hotline-banner', HotlineBanner);\n",
    says: /in src\/define\/<tag>\.ts only/,
  },
  {
    title: 'a tag through the global object',
    filePath: 'src/index.ts',
    code: "globalThis.customElements.define('hotline-banner', HotlineBanner);\n",
    says: /in src\/define\/<tag>\.ts only/,
  },
]);

describeRule('max-lines', [
  {
    title: '140 lines beside blank lines and comments',
    filePath: classFile,
    code: `${'// Why.\n\n'.repeat(20)}${'void 0;\n'.repeat(140)}`,
  },
  {
    title: '141 lines in a class file',
    filePath: classFile,
    code: 'void 0;\n'.repeat(141),
    says: /too many lines \(141\)/,
  },
  {
    title: '141 lines in a view',
    filePath: classFile.replace('.ts', '.view.ts'),
    code: 'void 0;\n'.repeat(141),
  },
]);
