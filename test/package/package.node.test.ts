import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { brotliCompressSync } from 'node:zlib';

import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { expect } from 'chai';
import ts from 'typescript';

import definitionsJson from '../../src/data/definitions.json';
import directoryJson from '../../src/data/directory.json';
import type { Definitions, Directory } from '../../src/data/types.js';
import type { Attribute } from '../../src/domain/outside.js';
import { bannerAttributes } from '../../src/elements/hotline-banner/hotline-banner.model.js';
import { definitionCardAttributes } from '../../src/elements/hotline-definition-card/hotline-definition-card.model.js';
import { quickExitAttributes } from '../../src/elements/hotline-quick-exit/hotline-quick-exit.model.js';
import { resourceListAttributes } from '../../src/elements/hotline-resource-list/hotline-resource-list.model.js';
import { es } from '../../src/locales/es.js';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';
import { sentencesOf } from '../data/sentences.js';
import sizes from './sizes.json';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const esm = path.join(dist, 'esm');
const manifest: {
  dependencies: Record<string, string>;
  exports: unknown;
  sideEffects: string[];
  files: string[];
  customElements: string;
} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** The files of a folder, by path inside it. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();

const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The public surface (design, section 2). */
const surface: Record<
  string,
  {
    attributes: Record<string, Attribute<unknown>>;
    /** Properties without an attribute. */
    properties?: string[];
    slots: string[];
    parts: string[];
    events: string[];
  }
> = {
  'hotline-banner': {
    attributes: bannerAttributes,
    slots: ['', 'note'],
    parts: [
      'container',
      'heading',
      'name',
      'phone',
      'text',
      'chat',
      'tty',
      'emergency',
      'hours',
      'languages',
      'note',
      'safety',
      'exit',
    ],
    events: ['hotline-exit', 'hotline-locale-change'],
  },
  'hotline-definition-card': {
    attributes: definitionCardAttributes,
    slots: [''],
    parts: ['container', 'heading', 'definition', 'figure', 'sign', 'source', 'phone', 'text', 'chat'],
    events: [],
  },
  'hotline-quick-exit': {
    attributes: quickExitAttributes,
    slots: [''],
    parts: ['exit', 'notice'],
    events: ['hotline-exit'],
  },
  'hotline-resource-list': {
    attributes: resourceListAttributes,
    properties: ['directory'],
    slots: [''],
    parts: ['container', 'heading', 'filter', 'item', 'name', 'phone', 'text', 'chat', 'hours', 'status'],
    events: [],
  },
};

const customProperties = [
  'font-family',
  'font-size',
  'color-text',
  'color-surface',
  'color-accent',
  'color-on-accent',
  'color-border',
  'color-link',
  'color-focus',
  'radius',
  'space',
  'z-index',
];

/** The scripts that a page can load in place of one another: the tags that each defines, and its limit in brotli, in bytes. */
const scripts = {
  // The goal is 22 000, and 11 000 for the line alone. These keep them from growing unseen.
  'hotline.js': { tags: Object.keys(surface), limit: 29_950 },
  'hotline.line.js': { tags: ['hotline-banner', 'hotline-quick-exit'], limit: 17_950 },
};

/**
 * Says by how much a script is larger than it may be, and where to look for it: which of its modules grew, in bytes
 * before minification.
 */
const excessOf = async (script: string, size: number, limit: number): Promise<string> => {
  const file = `dist/${script}`;
  // Scripts have no types.
  const { grown, moduleBytes } = (await import(
    pathToFileURL(path.join(root, 'scripts/module-bytes.mjs')).href
  )) as {
    grown: (before: Record<string, number>, now: Record<string, number>) => string[];
    moduleBytes: (file: string) => Promise<Record<string, number>>;
  };
  const before: Record<string, number> = (sizes as Record<string, Record<string, number>>)[file] ?? {};
  return [
    `${size} bytes: ${size - limit} too many`,
    'Modules that grew since `npm run treemap -- --keep`:',
    ...grown(before, await moduleBytes(file)),
  ].join('\n');
};

const expectSize = async (script: string, limit: number): Promise<void> => {
  const size = brotliCompressSync(read(script)).length;
  if (size > limit) throw new Error(await excessOf(script, size, limit));
};

for (const [name, { tags, limit }] of Object.entries(scripts))
  describe(`dist/${name}`, () => {
    const code = read(name);

    it('is ASCII', () => {
      expect(/[^\n -~]/.exec(code)?.[0]).to.equal(undefined);
    });

    it('is a classic script', () => {
      expect(() => new vm.Script(code)).to.not.throw();
    });

    it('is one statement, in a scope of its own', () => {
      const { statements } = ts.createSourceFile('hotline.js', code, ts.ScriptTarget.ES2022);
      expect(statements).to.have.length(1);
      expect(ts.isExpressionStatement(statements[0]!)).to.equal(true);
    });

    const absent: { what: string; pattern: RegExp }[] = [
      { what: "the stock name of Lit's policy", pattern: /["'`]lit-html["'`]/ },
      { what: "Lit's development build", pattern: /Lit is in dev mode/ },
      { what: "Lit's versions on window", pattern: /(litHtml|litElement|reactiveElement)Versions/ },
      { what: 'fetch', pattern: /\bfetch\b\s*\(/ },
      { what: 'XMLHttpRequest', pattern: /XMLHttpRequest/ },
      { what: 'sendBeacon', pattern: /sendBeacon/ },
      { what: 'localStorage', pattern: /localStorage/ },
      { what: 'sessionStorage', pattern: /sessionStorage/ },
      { what: 'indexedDB', pattern: /indexedDB/i },
      { what: 'cookies', pattern: /\bcookie/i },
      { what: 'WebSocket', pattern: /WebSocket/ },
      { what: 'EventSource', pattern: /EventSource/ },
      { what: 'eval', pattern: /\beval\b\s*\(/ },
      { what: 'new Function', pattern: /\bFunction\s*\(/ },
      { what: 'a dynamic import', pattern: /\bimport\b\s*[(.]/ },
      { what: 'a source map', pattern: /sourceMappingURL/ },
    ];
    for (const { what, pattern } of absent) {
      it(`is free of ${what}`, () => {
        expect(pattern.exec(code)?.[0]).to.equal(undefined);
      });
    }

    it('holds no address but those of the data, the exit and the namespaces', () => {
      const known = [
        ...(JSON.stringify([directoryJson, definitionsJson]).match(/https?:\/\/[^"]+/g) ?? []),
        quickExitAttributes.exitHref.initial,
        'http://www.w3.org/2000/svg',
        'http://www.w3.org/1999/xhtml',
        'http://www.w3.org/1998/Math/MathML',
      ];
      const found = code.match(/\b(?:https?|wss?):\/\/[^"'`\s\\)]+/g) ?? [];
      expect(found).to.include('https://humantraffickinghotline.org/chat');
      expect(found.filter((address) => !known.includes(address))).to.deep.equal([]);
    });

    it('leaves to those who check the data what no element shows', () => {
      const unseen = [
        ...definitionsJson.retired.map(({ claim }) => claim),
        ...directoryJson.services.flatMap(({ sources }) => sources.map(({ title }) => title)),
      ];
      expect(unseen.filter((text) => code.includes(text))).to.deep.equal([]);
    });

    it('knows hours of the week, unless none of its services has them and nobody can bring others', () => {
      const areThere = (directoryJson as Directory).services.some(
        ({ kind, schedules }) => kind === 'helpline' && schedules.some((schedule) => 'byday' in schedule),
      );
      expect(code.includes('Eastern Time')).to.equal(areThere || tags.includes('hotline-resource-list'));
    });

    it('makes one policy, of its own name', () => {
      expect(code.match(/createPolicy\s*\(\s*["'`][^"'`]*["'`]/g)).to.deep.equal([
        'createPolicy("hotline-elements"',
      ]);
      expect(code.match(/hotline-elements/g)).to.have.length(1);
    });

    it('gives no sentence without a translation the id of another one', async () => {
      const { templates } = (await import(pathToFileURL(path.join(esm, 'locales/generated/es.js')).href)) as {
        templates: Record<string, unknown>;
      };
      const ids = Object.keys(templates);
      const untranslated = sentencesOf(directoryJson as Directory, definitionsJson as Definitions)
        .filter(({ text }) => !(generateMsgId(text, false) in es.templates))
        .map(({ text }) => text);
      expect(untranslated).to.have.length.of.at.least(15);
      expect(
        untranslated.filter((text) => ids.some((id) => generateMsgId(text, false).endsWith(id))),
      ).to.deep.equal([]);
    });

    it(`is at most ${limit} bytes in brotli`, async function () {
      // A build, if there is something to tell.
      this.timeout(300_000);
      await expectSize(name, limit);
    });

    describe('when run', () => {
      /** As much of a page as the script touches before an element stands on it. */
      const pageOf = () => {
        const defined = new Map<string, { observedAttributes: string[] }>();
        const policies: string[] = [];
        const warnings: string[] = [];
        const page: Record<string, unknown> = {
          customElements: {
            get: (tag: string) => defined.get(tag),
            define: (tag: string, element: { observedAttributes: string[] }) => defined.set(tag, element),
          },
          console: { warn: (warning: string) => warnings.push(warning) },
          document: {
            createTreeWalker: () => ({}),
            createComment: () => ({}),
            documentElement: {},
            addEventListener: () => undefined,
          },
          Document: class {},
          Node: class {
            get parentElement() {
              return null;
            }
          },
          Element: class {
            matches() {
              return false;
            }
            querySelectorAll() {
              return [];
            }
          },
          addEventListener: () => undefined,
          MutationObserver: class {
            observe() {}
          },
          CSSStyleSheet: class {
            replaceSync() {}
          },
          Event,
          HTMLElement: Event,
          trustedTypes: {
            emptyScript: '',
            createPolicy: (name: string) => {
              policies.push(name);
              return { createHTML: (html: string) => html };
            },
          },
        };
        const before = Object.keys(page);
        vm.createContext(page);
        return {
          page,
          defined,
          policies,
          warnings,
          run: () => new vm.Script(code).runInContext(page),
          added: () => Object.keys(page).filter((name) => !before.includes(name)),
        };
      };

      it('defines the tags, with the attributes of the design', () => {
        const { run, defined } = pageOf();
        run();
        const found = [...defined].map(([tag, { observedAttributes }]) => [
          tag,
          [...observedAttributes].sort(),
        ]);
        const expected = tags.map((tag) => [tag, Object.keys(surface[tag]!.attributes).map(kebab).sort()]);
        expect(found).to.deep.equal(expected);
      });

      it('makes its policy, and warns of nothing', () => {
        const { run, policies, warnings } = pageOf();
        run();
        expect(policies).to.deep.equal(['hotline-elements']);
        expect(warnings).to.deep.equal([]);
      });

      it('leaves nothing on window but hotlineElements and the queue', () => {
        const { run, added } = pageOf();
        run();
        expect(added()).to.have.members(['hotlineElements', 'hotlineLocales']);
      });

      for (const { title, version, warnings: expected } of [
        { title: 'does nothing when it is run again', version: undefined, warnings: 0 },
        { title: 'does nothing but warn when another version was first', version: '0.0.0', warnings: 1 },
      ]) {
        it(title, () => {
          const { page, run, policies, warnings } = pageOf();
          if (version === undefined) run();
          else page['hotlineElements'] = { version, addLocale: () => undefined };
          const first = page['hotlineElements'];
          const policiesBefore = policies.length;
          run();
          expect(page['hotlineElements']).to.equal(first);
          expect(policies).to.have.length(policiesBefore);
          expect(warnings).to.have.length(expected);
        });
      }
    });
  });

describe('dist/integrity.json', () => {
  const integrity: Record<string, string> = JSON.parse(read('integrity.json'));

  it('lists every script and style that a page can load', () => {
    const loadable = filesOf(dist).filter((file) => /^(locales\/)?[^/]+\.(js|css)$/.test(file));
    expect(loadable).to.include.members(['hotline.js', 'hotline.css']);
    expect(Object.keys(integrity)).to.deep.equal(loadable);
  });

  for (const [file, hash] of Object.entries(integrity)) {
    it(`has the hash of ${file}`, () => {
      const bytes = readFileSync(path.join(dist, file));
      expect(hash).to.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    });
  }
});

describe('dist/locales', () => {
  const scripts = filesOf(dist).filter((file) => file.startsWith('locales/'));
  const limits: Record<string, number> = { 'hotline.all.js': 69_950 };

  it('has a script for each language that hotline.js has not', () => {
    const codes = targetLocales.filter((code) => code !== 'es' && code !== 'ar-XB');
    expect(scripts).to.deep.equal(codes.map((code) => `locales/${code}.js`));
  });

  for (const file of [...scripts, 'hotline.all.js']) {
    const limit = limits[file] ?? 6000;
    it(`is ASCII, and at most ${limit} bytes in brotli: ${file}`, async function () {
      this.timeout(300_000);
      expect(read(file)).to.match(/^[\x00-\x7f]*$/);
      await expectSize(file, limit);
    });
  }
});

describe('dist', () => {
  it('holds nothing but what it is made for', () => {
    const kinds = [
      /^hotline\.(js|line\.js|all\.js|css)$/,
      /^locales\/[\w-]+\.js$/,
      /^((directory|definitions)(\.schema)?|prose\.schema|custom-elements|integrity)\.json$/,
      /^esm\/.+\.js$/,
      /^snippets\/[\w-]+\/hotline-[a-z-]+\.html$/,
      /^e\/[\w-]+\/index\.html$/,
      /^(embed\.html|embed\.js|embed-height\.js|pages\.css)$/,
      /^wordpress\/hotline-elements\.zip$/,
    ];
    const odd = filesOf(dist).filter(
      (file) => !/^esm\/.+\.d\.ts$/.test(file) && !kinds.some((kind) => kind.test(file)),
    );
    expect(odd).to.deep.equal([]);
  });

  it('has Unix line ends', () => {
    const texts = filesOf(dist).filter((file) => !file.endsWith('.zip'));
    expect(texts.filter((file) => read(file).includes('\r'))).to.deep.equal([]);
  });

  it('names no folder of the machine that built it', () => {
    const places = [root, root.replaceAll('/', '\\/'), 'node_modules/', 'file:///'];
    expect(filesOf(dist).filter((file) => places.some((place) => read(file).includes(place)))).to.deep.equal(
      [],
    );
  });

  for (const file of [
    'directory.json',
    'directory.schema.json',
    'definitions.json',
    'definitions.schema.json',
    'prose.schema.json',
  ]) {
    it(`has ${file} as it is in src`, () => {
      expect(read(file)).to.equal(readFileSync(path.join(root, 'src/data', file), 'utf8'));
    });
  }
});

describe('dist/esm', () => {
  const files = filesOf(esm);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const declarations = files.filter((file) => file.endsWith('.d.ts'));

  /** What a file imports, types included. */
  const importsOf = (file: string): string[] => {
    const { importedFiles, typeReferenceDirectives, referencedFiles } = ts.preProcessFile(
      read(`esm/${file}`),
      true,
      true,
    );
    return [...importedFiles, ...typeReferenceDirectives, ...referencedFiles].map(({ fileName }) => fileName);
  };
  const allImports = (list: readonly string[]) =>
    list.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));
  const isRelative = ({ specifier }: { specifier: string }) => /^\.{0,2}\//.test(specifier);
  const lines = (list: { file: string; specifier: string }[]) =>
    list.map(({ file, specifier }) => `${file} → ${specifier}`);

  const scriptImports = allImports(scripts);
  const typeImports = allImports(declarations);
  const isInstalled = ({ specifier }: { specifier: string }) =>
    Object.keys(manifest.dependencies).some((name) => specifier === name || specifier.startsWith(`${name}/`));

  it('imports only files that are there', () => {
    const relative = scriptImports.filter(isRelative);
    expect(relative).to.not.be.empty;
    const broken = relative.filter(
      ({ file, specifier }) => !scripts.includes(path.posix.join(path.posix.dirname(file), specifier)),
    );
    expect(lines(broken)).to.deep.equal([]);
  });

  it('imports Lit, and no other package', () => {
    const bare = scriptImports.filter((entry) => !isRelative(entry));
    expect(bare.map(({ specifier }) => specifier)).to.include('lit');
    expect(lines(bare.filter((entry) => !isInstalled(entry)))).to.deep.equal([]);
  });

  it('has its own copy of @lit/localize', () => {
    expect(
      lines(scriptImports.filter(({ specifier }) => specifier.startsWith('@lit/localize'))),
    ).to.deep.equal([]);
    expect(scripts).to.include('vendor/@lit/localize/init/reentrant.js');
  });

  it('has no Lit of its own', () => {
    expect(scripts.filter((file) => /(lit-html|lit-element|reactive-element)/.test(file))).to.deep.equal([]);
  });

  it('imports no TypeScript', () => {
    const written = [...scriptImports, ...typeImports].filter(({ specifier }) =>
      /\.[cm]?tsx?$/.test(specifier),
    );
    expect(lines(written)).to.deep.equal([]);
  });

  it('has declarations for every module, and modules for every declaration', () => {
    const untyped = scripts.filter(
      (file) =>
        !/^vendor\/|^locales\/generated\/|\.json\.js$/.test(file) &&
        !declarations.includes(file.replace(/\.js$/, '.d.ts')),
    );
    const promised = declarations.filter(
      (file) =>
        !scripts.includes(file.replace(/\.d\.ts$/, '.js')) &&
        /^export declare (abstract )?(const|let|function|class)/m.test(read(`esm/${file}`)),
    );
    expect({ untyped, promised }).to.deep.equal({ untyped: [], promised: [] });
  });

  it('has declarations that import only declarations that are there', () => {
    const relative = typeImports.filter(isRelative);
    expect(relative).to.not.be.empty;
    const broken = relative.filter(
      ({ file, specifier }) =>
        !declarations.includes(
          path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.d.ts'),
        ),
    );
    expect(lines(broken)).to.deep.equal([]);
  });

  it('has declarations that import only packages that are installed with it', () => {
    const bare = typeImports.filter((entry) => !isRelative(entry));
    expect(bare.map(({ specifier }) => specifier)).to.include('lit');
    expect(lines(bare.filter((entry) => !isInstalled(entry)))).to.deep.equal([]);
  });

  describe('in the project of a customer', () => {
    const project = mkdtempSync(path.join(tmpdir(), 'hotline-customer-'));
    const modules = path.join(project, 'node_modules');
    const installed = path.join(modules, 'hotline-elements');

    before(() => {
      mkdirSync(path.join(modules, '@lit'), { recursive: true });
      // Lit, and what Lit brings along: the rest of our node_modules is not there.
      for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'])
        symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction');
      cpSync(dist, path.join(installed, 'dist'), { recursive: true });
      cpSync(path.join(root, 'package.json'), path.join(installed, 'package.json'));
      writeFileSync(path.join(project, 'package.json'), '{"type":"module"}');
    });
    after(() => rmSync(project, { recursive: true }));

    it('passes the strictest type check', () => {
      const file = path.join(project, 'main.ts');
      writeFileSync(
        file,
        `import { HotlineBanner, addLocale, type Directory, type Locale } from 'hotline-elements';
import 'hotline-elements/define.js';
import 'hotline-elements/define/hotline-quick-exit.js';
const banner: HotlineBanner = document.createElement('hotline-banner');
banner.addEventListener('hotline-locale-change', ({ locale }) => locale.length);
const layout: 'card' | 'bar' = banner.layout;
const locale: Locale = { code: 'fr', name: layout, dir: 'ltr', reviewed: null, templates: {} };
addLocale(locale);
const services: Directory['services'] = [];
document.createElement('hotline-resource-list').directory = { services };
document.createElement('hotline-definition-card').sections = ['law', 'signs'];
// @ts-expect-error Not a section.
document.createElement('hotline-definition-card').sections = ['history'];
// @ts-expect-error A message is not a number. It would be any, if its type were not found.
locale.templates['id'] satisfies number | undefined;
`,
      );
      const program = ts.createProgram(
        [file, ...declarations.map((name) => path.join(installed, 'dist/esm', name))],
        {
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          types: [],
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.NodeNext,
          moduleResolution: ts.ModuleResolutionKind.NodeNext,
          lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        },
      );
      const problems = ts
        .getPreEmitDiagnostics(program)
        .filter(({ file: place }) => !place || place.fileName.startsWith(project.replaceAll(path.sep, '/')))
        .map(({ file: place, messageText }) => {
          const name = place ? path.relative(project, place.fileName) : '';
          return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
        });
      expect(problems).to.deep.equal([]);
    }).timeout(60_000);
  });

  describe('in bare Node', () => {
    /** Runs a module in a Node of its own. Returns all that it writes, and how it ends if not well. */
    const run = (source: string): string => {
      const { NODE_OPTIONS: _, ...env } = process.env;
      const parameters = ['--input-type=module', '--eval', source];
      const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      return `${stdout}${stderr}${status === 0 ? '' : `exit code ${status}`}`.trim();
    };
    const urlOf = (file: string) => JSON.stringify(pathToFileURL(path.join(esm, file)).href);

    for (const file of ['index.js', 'define.js']) {
      it(`imports ${file} without a DOM and without a word`, () => {
        expect(
          run(`
            if (globalThis.HTMLElement || globalThis.customElements || globalThis.document) throw new Error('not bare');
            await import(${urlOf(file)});
            if (globalThis.document || globalThis.window || globalThis.hotlineElements) throw new Error('not bare now');
          `),
        ).to.equal('');
      });
    }

    it('defines no tag by importing index.js', () => {
      expect(
        run(`
          const registry = { get() {}, define(tag) { console.log(tag); } };
          globalThis.customElements = registry;
          await import(${urlOf('index.js')});
          if (globalThis.customElements !== registry) console.log('another registry');
        `),
      ).to.equal('');
    });

    it('exports the public classes and functions from index.js', () => {
      expect(run(`console.log(Object.keys(await import(${urlOf('index.js')})).join(' '));`)).to.equal(
        'HotlineBanner HotlineDefinitionCard HotlineExitEvent HotlineLocaleChangeEvent HotlineQuickExit HotlineResourceList addLocale',
      );
    });

    it('defines every tag by importing define.js', () => {
      expect(
        run(`
          globalThis.customElements = { get() {}, define(tag) { console.log(tag); } };
          await import(${urlOf('define.js')});
        `).split('\n'),
      ).to.have.members(Object.keys(surface));
    });
  });
});

describe('dist/custom-elements.json', () => {
  interface Item {
    readonly name?: string;
    readonly default?: string;
    readonly description?: string;
    readonly privacy?: string;
    readonly static?: boolean;
  }
  interface Declaration extends Item {
    readonly tagName?: string;
    readonly summary?: string;
    readonly attributes?: Item[];
    readonly slots?: Item[];
    readonly cssParts?: Item[];
    readonly cssProperties?: Item[];
    readonly events?: Item[];
    readonly members?: Item[];
  }
  const { modules }: { modules: { declarations: Declaration[]; exports: (Item & { kind: string })[] }[] } =
    JSON.parse(read('custom-elements.json'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const namesOf = (items: Item[] = []) => items.map(({ name }) => name);

  it('has the tags, and where they are defined', () => {
    expect(elements.map(({ tagName }) => tagName)).to.have.members(Object.keys(surface));
    const definitions = modules
      .flatMap(({ exports }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    expect(namesOf(definitions)).to.have.members(Object.keys(surface));
  });

  for (const [tag, { attributes, properties = [], slots, parts, events }] of Object.entries(surface)) {
    describe(tag, () => {
      const element: Declaration = elements.find(({ tagName }) => tagName === tag) ?? {};

      it('has its attributes', () => {
        expect(namesOf(element.attributes)).to.have.members(['lang', ...Object.keys(attributes).map(kebab)]);
      });

      for (const [name, { initial }] of Object.entries(attributes)) {
        it(`says the default of ${kebab(name)}`, () => {
          const said = element.attributes?.find((attribute) => attribute.name === kebab(name))?.default;
          expect(said ?? '').to.equal(Array.isArray(initial) ? initial.join(' ') : String(initial));
        });
      }

      it('has its properties, and shows no other public member', () => {
        const members = element.members?.filter((member) => !member.privacy && !member.static);
        expect(namesOf(members)).to.have.members([...Object.keys(attributes), ...properties]);
      });

      it('has its slots', () => {
        expect(namesOf(element.slots)).to.have.members(slots);
      });

      it('has its parts', () => {
        expect(namesOf(element.cssParts)).to.have.members(parts);
      });

      it('has the custom properties', () => {
        expect(namesOf(element.cssProperties)).to.have.members(
          customProperties.map((name) => `--hotline-${name}`),
        );
      });

      it('has its events, and no other', () => {
        expect(namesOf(element.events)).to.have.members(events);
      });

      it('describes itself and each of them', () => {
        const lists = [
          element.attributes,
          element.slots,
          element.cssParts,
          element.cssProperties,
          element.events,
        ];
        const silent = lists.flatMap((list = []) => list).filter(({ description }) => !description);
        expect(namesOf(silent)).to.deep.equal([]);
        expect(element.summary).to.be.a('string').that.is.not.empty;
      });
    });
  }
});

describe('package.json', () => {
  /** The paths in a value of `exports`: conditions and subpaths, however deep. */
  const pathsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value && typeof value === 'object' ? Object.values(value).flatMap(pathsIn) : [];
  };

  it('names only files that are there', () => {
    const { exports, sideEffects, files: published, customElements } = manifest;
    const names = pathsIn([exports, sideEffects, published, customElements]);
    expect(names).to.include.members([
      'dist',
      './dist/hotline.js',
      './dist/esm/index.js',
      './dist/esm/define.js',
    ]);
    const files = filesOf(dist).map((file) => `dist/${file}`);
    const exists = (name: string) =>
      name.includes('*')
        ? files.some((file) => {
            const [start = '', end = ''] = name.replace(/^\.\//, '').split('*');
            return file.startsWith(start) && file.endsWith(end);
          })
        : existsSync(path.join(root, name));
    expect(names.filter((name) => !exists(name))).to.deep.equal([]);
  });
});
