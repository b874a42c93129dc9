import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';

import { expect } from 'chai';
import { snippetOf } from '../../demo/snippets.js';
import { readPlaces } from '../demo/choosing.js';

const root = path.resolve(import.meta.dirname, '../..');
// Scripts have no types.
const scriptOf = (file: string): Promise<unknown> =>
  import(pathToFileURL(path.join(root, 'scripts', file)).href);
const { waitForPort } = (await scriptOf('child-processes.mjs')) as {
  waitForPort: (port: number) => Promise<void>;
};
const { freePort } = (await scriptOf('ports.mjs')) as { freePort: () => Promise<number> };

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const NOBODY = 65534;

const hasNginx = existsSync(NGINX);
const hasBrotli = existsSync(BROTLI);
/** An absent test is listed with what would make it run. */
const withNginx = (title: string, tests: () => void) =>
  hasNginx ? describe(title, tests) : it.skip(`${title} (install the Debian package nginx)`);

/** What is tested is that a file is compressed, and not how well. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=600';

withNginx('docs/hosting/nginx.conf', () => {
  let folder: string;
  let port: number;
  let server: ChildProcess;
  let said = '';

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'hotline-nginx-'));
    port = await freePort();
    const version = path.join(folder, 'srv/0.1.0');
    cpSync(path.join(root, 'dist'), version, { recursive: true });
    writeFileSync(path.join(version, '.hidden'), 'not for the web');
    // A page with its styles inside, as our own pages have them.
    const page = path.join(version, 'e/es/index.html');
    mkdirSync(path.dirname(page), { recursive: true });
    if (!existsSync(page)) cpSync(path.join(root, 'dist/snippets/es/hotline-banner.html'), page);
    if (hasBrotli) {
      for (const file of readdirSync(version, { recursive: true, encoding: 'utf8' }))
        if (/\.(html|js|css|json)$/.test(file)) {
          const place = path.join(version, file);
          writeFileSync(`${place}.br`, brotliCompressSync(readFileSync(place), QUICK));
        }
    }
    // As on the day of the next release, and as after a step back.
    cpSync(version, path.join(folder, 'srv/0.1.1'), { recursive: true });
    writeFileSync(path.join(folder, 'srv/0.1.1/hotline.js'), '// the next release');
    rmSync(path.join(folder, 'srv/0.1.1/hotline.js.br'), { force: true });
    pointChannelAt('0.1.0');

    writeFileSync(path.join(folder, 'nginx.conf'), configuration());
    giveAway(folder);
    server = spawn(NGINX, ['-p', folder, '-e', 'stderr', '-c', path.join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    });
    server.stderr!.on('data', (data) => (said += data));
    await Promise.race([
      waitForPort(port),
      new Promise((_, reject) => server.once('exit', () => reject(new Error(`nginx has ended: ${said}`)))),
    ]);
  });

  after(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill()) await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const isRoot = process.getuid?.() === 0;

  /** Debian's nginx runs as another user than root, and so does this one. */
  function giveAway(place: string): void {
    if (!isRoot) return;
    chownSync(place, NOBODY, NOBODY);
    for (const entry of readdirSync(place, { withFileTypes: true }))
      if (entry.isDirectory()) giveAway(path.join(place, entry.name));
  }

  const fileOf = (file: string): Buffer => readFileSync(path.join(root, 'dist', file));

  function pointChannelAt(version: string): void {
    const channel = path.join(folder, 'srv/0.1');
    rmSync(channel, { force: true });
    symlinkSync(version, channel);
  }

  /** The example as it is, but for its port, its folder, and a module that the machine may not have. */
  function configuration(): string {
    let example = readFileSync(path.join(root, 'docs/hosting/nginx.conf'), 'utf8');
    const change = (from: string, to: string) => {
      expect(example.split(from), from).to.have.length(2);
      example = example.replace(from, to);
    };
    change('listen 80;', `listen 127.0.0.1:${port};`);
    change('/var/log/nginx/error.log', 'stderr');
    change('root /srv/hotline;', `root ${folder}/srv;`);
    if (!hasBrotli) change('brotli_static on;', '');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    return `${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
pid ${folder}/nginx.pid;
events {}
http {
${temporary}
${example}
}`;
  }

  interface Answer {
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }

  const ask = (
    address: string,
    { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: address, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .once('error', reject)
        .end();
    });

  const types = {
    'hotline.js': 'text/javascript; charset=utf-8',
    'locales/vi.js': 'text/javascript; charset=utf-8',
    'esm/index.js': 'text/javascript; charset=utf-8',
    'hotline.css': 'text/css; charset=utf-8',
    'integrity.json': 'application/json',
    'e/es/': 'text/html; charset=utf-8',
    'snippets/es/hotline-banner.html': 'text/html; charset=utf-8',
  };
  for (const [file, type] of Object.entries(types)) {
    it(`names the type of ${file}, compressed or not`, async () => {
      for (const coding of ['identity', 'gzip', 'br'])
        expect((await ask(`/0.1.0/${file}`, { headers: { 'accept-encoding': coding } })).headers).to.include({
          'content-type': type,
        });
    });
  }

  for (const [address, cache] of [
    ['/0.1.0/hotline.js', IMMUTABLE],
    ['/0.1.0/e/es/', IMMUTABLE],
    ['/0.1/hotline.js', SHORT],
    ['/0.1/e/es/', SHORT],
  ] as const) {
    it(`lets any page have ${address}, and keep it as long as is right`, async () => {
      const { status, headers } = await ask(address, { headers: { origin: 'https://example.com' } });
      expect(status).to.equal(200);
      expect(headers).to.include({
        'cache-control': cache,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(headers).to.not.have.property('set-cookie');
      expect(headers['server']).to.equal('nginx');
    });
  }

  it('gives pages a policy that lets in nothing from elsewhere, and files none', async () => {
    const policyOf = async (address: string) => (await ask(address)).headers['content-security-policy'];
    expect(await policyOf('/0.1/e/es/')).to.match(/^default-src 'none'; script-src 'self';/);
    expect(await policyOf('/0.1/hotline.js')).to.equal(undefined);
  });

  for (const [coding, unpack] of [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const) {
    const title = `serves a script in ${coding}, with the bytes that integrity.json names`;
    if (coding === 'br' && !hasBrotli) {
      it.skip(`${title} (install the Debian package libnginx-mod-http-brotli-static)`);
      continue;
    }
    it(title, async () => {
      const { headers, body } = await ask('/0.1.0/hotline.js', { headers: { 'accept-encoding': coding } });
      expect(headers).to.include({ 'content-encoding': coding, vary: 'Accept-Encoding' });
      expect(body.length).to.be.below(fileOf('hotline.js').length / 2);
      const { 'hotline.js': hash } = JSON.parse(String(fileOf('integrity.json')));
      expect(`sha384-${createHash('sha384').update(unpack(body)).digest('base64')}`).to.equal(hash);
    });
  }

  for (const file of ['hotline.css', 'directory.json', 'e/es/', 'locales/vi.js']) {
    it(`compresses ${file} for a browser that knows both`, async () => {
      const { headers } = await ask(`/0.1/${file}`, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
      expect(headers['content-encoding']).to.equal(hasBrotli ? 'br' : 'gzip');
    });
  }

  it('serves a part of a file', async () => {
    const { status, headers, body } = await ask('/0.1.0/hotline.js', { headers: { range: 'bytes=3-19' } });
    const whole = fileOf('hotline.js');
    expect(status).to.equal(206);
    expect(headers['content-range']).to.equal(`bytes 3-19/${whole.length}`);
    expect(body.equals(whole.subarray(3, 20))).to.equal(true);
  });

  it('answers HEAD as GET, without the file', async () => {
    const [head, get] = await Promise.all([
      ask('/0.1.0/hotline.js', { method: 'HEAD' }),
      ask('/0.1.0/hotline.js'),
    ]);
    const { date: headDate, ...headHeaders } = head.headers;
    const { date: getDate, ...getHeaders } = get.headers;
    expect(head.body).to.have.length(0);
    expect(headHeaders).to.deep.equal(getHeaders);
    expect([headDate, getDate]).to.not.include(undefined);
  });

  it('says that nothing has changed', async () => {
    const { headers } = await ask('/0.1/hotline.js');
    const again = await ask('/0.1/hotline.js', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again.status).to.equal(304);
    expect(again.headers['cache-control']).to.equal(SHORT);
  });

  for (const address of ['/0.1.0/missing.js', '/0.1/e/xx/', '/9.9.9/hotline.js', '/0.1.0/.hidden']) {
    it(`has no ${address}, and does not let that be kept`, async () => {
      const { status, headers } = await ask(address);
      expect(status).to.equal(404);
      expect(headers).to.not.have.property('cache-control');
      expect(headers['x-content-type-options']).to.equal('nosniff');
    });
  }

  it('lists no folder', async () => {
    expect((await ask('/0.1.0/locales/')).status).to.equal(403);
  });

  it('sends /e/es on to /e/es/, on whatever host and port it was asked', async () => {
    const { status, headers } = await ask('/0.1/e/es');
    expect({ status, location: headers.location }).to.deep.equal({ status: 301, location: '/0.1/e/es/' });
  });

  it('takes nothing in', async () => {
    expect((await ask('/0.1.0/hotline.js', { method: 'POST' })).status).to.equal(405);
  });

  it('serves another version in the channel by another link, and the old one after a step back', async () => {
    const served = async () => String((await ask('/0.1/hotline.js')).body);
    const pinned = async () => (await ask('/0.1.0/hotline.js')).body.equals(fileOf('hotline.js'));
    pointChannelAt('0.1.1');
    expect(await served()).to.equal('// the next release');
    expect(await pinned()).to.equal(true);
    pointChannelAt('0.1.0');
    expect(await served()).to.equal(String(fileOf('hotline.js')));
  });

  it('writes no log of who came', () => {
    expect(readdirSync(folder)).to.not.include('logs');
    expect(said).to.equal('');
  });
});

describe('docs/hosting', () => {
  it('has the same policy and the same ages in _headers as in nginx.conf', () => {
    const [nginx, headers] = ['nginx.conf', '_headers'].map((file) =>
      readFileSync(path.join(root, 'docs/hosting', file), 'utf8'),
    ) as [string, string];
    for (const pattern of [
      /default-src 'none'[^"\n]*/,
      /public, max-age=31536000, immutable/,
      /public, max-age=600/,
    ]) {
      expect(pattern.exec(headers)?.[0].trim()).to.equal(pattern.exec(nginx)![0].replace(/;$/, ''));
    }
  });

  it('says no header twice for one address in _headers, which Cloudflare would join', () => {
    const blocks = readFileSync(path.join(root, 'docs/hosting/_headers'), 'utf8')
      .split(/^(?=\/)/m)
      .slice(1)
      .map((block) => ({
        address: block.split('\n')[0]!.replace(/\*$/, ''),
        names: [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name!.toLowerCase()),
      }));
    const twice = blocks.flatMap((one) =>
      blocks
        .filter((other) => other !== one && other.address.startsWith(one.address))
        .flatMap((other) => other.names.filter((name) => one.names.includes(name))),
    );
    expect(blocks).to.have.length(3);
    expect(twice).to.deep.equal([]);
  });

  for (const [version, base] of [
    ['0.1.2', 'https://my-bucket.example/0.1/'],
    ['1.2.3', 'https://my-bucket.example/1/'],
  ] as const) {
    it(`puts ${version} by s3.sh where the demo says that its channel is`, async () => {
      const places = {
        ...(await readPlaces(`https://my-bucket.example/${version}/`, 'hotline-banner', 'en')),
        version,
      };
      const snippet = snippetOf('channel', { element: 'hotline-banner', attributes: {} }, places);
      expect(snippet).to.include(`src="${base}hotline.`);
      // The shell's own word instead of a program of Amazon's.
      const channel = new URL(base).pathname.slice(1, -1);
      const { stdout } = spawnSync(
        'bash',
        [
          '-c',
          'aws() { echo "$4"; }; source "$0"',
          path.join(root, 'docs/hosting/s3.sh'),
          version,
          channel,
          'dist',
          'my-bucket',
        ],
        { encoding: 'utf8' },
      );
      expect(stdout.trim().split('\n')).to.deep.equal([
        `s3://my-bucket/${version}/`,
        `s3://my-bucket/${channel}/`,
      ]);
    });
  }
});
