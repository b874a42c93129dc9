/** The package as npm packs it: what the linters of packages say, and an app of a customer. No test needs a network. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, createLogger, type Rollup } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const packages = path.join(root, 'node_modules');

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { name, version, dependencies, exports } = readJson(path.join(root, 'package.json'));

const tags = ['hotline-banner', 'hotline-resource-list', 'hotline-definition-card', 'hotline-quick-exit'];

/** Of what attw prints. */
interface Analysis {
  readonly problems: {
    readonly kind: string;
    readonly entrypoint?: string;
    readonly resolutionKind?: string;
  }[];
  readonly entrypoints: object;
}

interface Engine {
  readonly path: string;
  readonly env?: Record<string, string>;
}
// Scripts have no types.
const { EngineMissing, findEngine } = (await import(
  pathToFileURL(path.join(root, 'scripts/engines.mjs')).href
)) as { EngineMissing: typeof Error; findEngine: { chromium: () => Promise<Engine> } };

/** Undefined when there is none; a browser that was chosen and does not start is an error. */
const findChromium = async (): Promise<Engine | undefined> => {
  try {
    return await findEngine.chromium();
  } catch (error) {
    if (error instanceof EngineMissing) return undefined;
    throw error;
  }
};

/** Runs npm without a network, and without running what it installs. */
const npm = (cwd: string, command: string, settings: Record<string, string>): void => {
  // When npm runs the tests, it hands its own settings down.
  const inherited = Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key));
  const quiet = { audit: 'false', fund: 'false', update_notifier: 'false' };
  // Settings, and not parameters: npm is a .cmd file on Windows, which needs a shell, and a shell splits paths.
  const own = Object.entries({ ...quiet, ignore_scripts: 'true', offline: 'true', ...settings });
  const { status, stdout, stderr, error } = spawnSync('npm', [command], {
    cwd,
    env: Object.fromEntries([...inherited, ...own.map(([key, value]) => [`npm_config_${key}`, value])]),
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  expect(status, [error?.message, stdout, stderr].filter(Boolean).join('\n')).to.equal(0);
};

/** Where the packages that one needs, and those that they need, are on this machine. */
const closureOf = (needed: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.keys(needed).reduce<Record<string, string>>((found, dependency) => {
    const folder = path.join(packages, dependency);
    const inner = closureOf(readJson(path.join(folder, 'package.json')).dependencies);
    return { ...found, ...inner, [dependency]: `file:${folder.replaceAll('\\', '/')}` };
  }, {});

describe('the packed package', function () {
  this.timeout(60_000);

  // Vite names files by their real paths, and the temporary folder of macOS is a link.
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'hotline-consumer-'));
  const tarball = path.join(folder, `${name}-${version}.tgz`);

  before(() => {
    npm(root, 'pack', { pack_destination: folder });
  });
  after(() => rmSync(folder, { recursive: true, maxRetries: 3 }));

  it('has nothing that publint objects to', async () => {
    const { buffer } = Uint8Array.from(readFileSync(tarball));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  });

  it('has types for all that can be imported (attw)', () => {
    const manifest = path.join(packages, '@arethetypeswrong/cli/package.json');
    const attw = path.join(path.dirname(manifest), readJson(manifest).bin.attw);
    const parameters = [attw, tarball, '--profile=esm-only', '--format=json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).to.equal('');
    const { analysis }: { analysis: Analysis } = JSON.parse(stdout);
    // The profile passes over what only CommonJS and old resolvers see.
    const problems = analysis.problems.filter(
      ({ resolutionKind = '' }) => !['node10', 'node16-cjs'].includes(resolutionKind),
    );
    expect({ problems, status }).to.deep.equal({ problems: [], status: 0 });
    // The settings in .attw.json leave out the style, and name what a pattern stands for.
    const entries = Object.keys(exports).filter((entry) => entry !== './hotline.css');
    expect(Object.keys(analysis.entrypoints)).to.have.members([
      ...entries,
      ...tags.map((tag) => `./define/${tag}.js`),
    ]);
  });

  describe('in the app of a customer', () => {
    const app = path.join(folder, 'app');
    const { NODE_ENV } = process.env;

    before(() => {
      cpSync(path.join(import.meta.dirname, 'consumer'), app, { recursive: true });
      // npm has Lit from a registry; without one, it is told where else Lit is.
      const needed = { [name]: `file:../${path.basename(tarball)}`, ...closureOf(dependencies) };
      writeFileSync(
        path.join(app, 'package.json'),
        JSON.stringify({ private: true, type: 'module', dependencies: needed }),
      );
      npm(app, 'install', { install_links: 'true' });
    });
    after(() => {
      // Vite sets it.
      if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
      else process.env['NODE_ENV'] = NODE_ENV;
    });

    /** Bundles an entry of the app. Vite must have nothing to say. */
    const bundle = async (input: string): Promise<Rollup.RollupOutput['output']> => {
      const said: string[] = [];
      const say = (message: string) => said.push(message);
      const output = await build({
        root: app,
        configFile: false,
        envFile: false,
        customLogger: { ...createLogger(), info: () => undefined, warn: say, warnOnce: say, error: say },
        build: { write: false, rollupOptions: { input: path.join(app, input) } },
      });
      expect(said).to.deep.equal([]);
      return (output as Rollup.RollupOutput).output;
    };
    const codeOf = (output: Rollup.RollupOutput['output']): string =>
      output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');

    it('comes alone when one tag is imported', async () => {
      const code = codeOf(await bundle('quick-exit.js'));
      expect(code).to.include('hotline-quick-exit');
      const others = tags.filter((tag) => tag !== 'hotline-quick-exit');
      expect(others.filter((tag) => code.includes(tag))).to.deep.equal([]);
    });

    describe('in Chromium', () => {
      let browser: Browser | undefined;
      let page: Page;
      let server: Server;
      let origin: string;
      const files = new Map<string, string | Uint8Array>();
      const requests: string[] = [];
      const said: string[] = [];

      before(async function () {
        const engine = await findChromium();
        if (!engine) return this.skip();
        for (const file of await bundle('index.html'))
          files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);

        server = createServer(({ url = '' }, response) => {
          const file = files.get(url === '/' ? '/index.html' : url);
          if (file === undefined) return response.writeHead(404).end();
          const type = { '.js': 'text/javascript', '.css': 'text/css' }[path.extname(url)] ?? 'text/html';
          return response.writeHead(200, { 'content-type': type }).end(file);
        });
        await once(server.listen(0, '127.0.0.1'), 'listening');
        origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

        browser = await puppeteer.launch({
          executablePath: engine.path,
          env: { ...process.env, ...engine.env },
          // A container has no sandbox for root. The page is ours.
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
          // It ends with this process, however that ends.
          pipe: true,
        });
        page = await browser.newPage();
        page.on('request', (request) => requests.push(request.url()));
        page.on('requestfailed', (request) => said.push(`${request.url()}: ${request.failure()?.errorText}`));
        page.on('pageerror', (error) => said.push(String(error)));
        page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
        await page.goto(origin, { waitUntil: 'networkidle0' });
      });
      after(async () => {
        await browser?.close();
        server?.close();
      });

      for (const tag of tags) {
        it(`draws ${tag}`, async () => {
          const drawn = await page.$eval(tag, (element) => {
            const { width, height } = element.getBoundingClientRect();
            const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
            return {
              area: width * height,
              links: links
                .filter((link) => link.checkVisibility() && link.getClientRects().length > 0)
                .map((link) => ({ href: link.href, text: link.textContent.trim() })),
            };
          });
          expect(drawn.area).to.be.above(0);
          if (tag === 'hotline-quick-exit')
            expect(drawn.links.map(({ href }) => href)).to.deep.equal(['https://www.weather.gov/']);
          else {
            const calls = drawn.links.filter(({ href }) => href === 'tel:+18883737888');
            expect(calls).to.not.be.empty;
            expect(calls.filter(({ text }) => !text.includes('1-888-373-7888'))).to.deep.equal([]);
          }
        });
      }

      it('has the class, the manifest and the hash that belong to it', async () => {
        const app = await page.evaluate(() => (globalThis as unknown as { app: object }).app);
        const { 'hotline.js': hash } = readJson(path.join(root, 'dist/integrity.json'));
        expect(app).to.deep.include({ isSameClass: true, hash });
        expect((app as { tags: string[] }).tags).to.have.members(tags);
      });

      it('speaks the language that the app adds', async () => {
        const languages = await page.$eval(
          'hotline-banner',
          ({ shadowRoot }) => shadowRoot?.querySelector('[part=languages]')?.textContent,
        );
        expect(languages).to.include('Castellano');
      });

      it('says nothing in the console', () => {
        expect(said).to.deep.equal([]);
      });

      it('requests nothing but the files of the app', () => {
        const own = [...files.keys()].map((file) => `${origin}${file}`);
        expect(requests[0]).to.equal(`${origin}/`);
        expect(requests.slice(1)).to.not.be.empty;
        expect(requests.slice(1).filter((url) => !own.includes(url))).to.deep.equal([]);
      });
    });
  });
});
