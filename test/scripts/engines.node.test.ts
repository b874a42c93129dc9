import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';
import { useFakeTimers } from 'sinon';

interface Launcher {
  initialize(config: { concurrency: number }): Promise<void>;
  ensureManagerInitialized(): Promise<void>;
  readonly driver: { navigateTo(url: string): Promise<void> };
}
// Scripts have no types.
const load = async (name: string): Promise<unknown> =>
  import(pathToFileURL(path.resolve(import.meta.dirname, `../../scripts/${name}`)).href);
const { findEngine, EngineMissing } = (await load('engines.mjs')) as {
  findEngine: {
    webkit(): Promise<{ launch(): Promise<{ launcher: Launcher; kill(): void }> }>;
    chromium(): Promise<unknown>;
  };
  EngineMissing: new () => Error;
};
const { runInEngine } = (await load('browser-tests.mjs')) as {
  runInEngine(
    name: string,
    files: string[],
    options: { isWholeRun: boolean; silenceLimitMs: number },
  ): Promise<{ restarts: { test: string; reason: string }[]; failures: { test: string; message: string }[] }>;
};

describe('WebKit', () => {
  it('answers when a page is there, though a minute passed while it loaded', async function () {
    const webkit = await findEngine.webkit().catch((error: unknown) => {
      if (error instanceof EngineMissing) return this.skip();
      throw error;
    });
    const clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const server = createServer((_, response) => {
      clock.tick(60_000);
      // Whatever is asked of the engine every minute is there by then.
      setTimeout(() => response.end('a page'), 500);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { launcher, kill } = await webkit.launch();
    try {
      await launcher.initialize({ concurrency: 1 });
      await launcher.ensureManagerInitialized();
      await launcher.driver.navigateTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    } finally {
      kill();
      server.close();
      clock.restore();
    }
  });
});

describe('an engine that falls silent', () => {
  it('is started once more, and named; a second time it is stopped', async function () {
    await findEngine.chromium().catch((error: unknown) => {
      if (error instanceof EngineMissing) return this.skip();
      throw error;
    });
    const silentFor = { isWholeRun: false, silenceLimitMs: 8000 };
    const { restarts, failures } = await runInEngine('chromium', ['test/scripts/endless.ts'], silentFor);
    const reason = 'no sign of life for 8 s';
    expect(restarts).to.deep.equal([{ test: 'test/scripts/endless.ts', reason }]);
    expect(failures).to.deep.equal([
      { test: '(the engine)', message: `was stopped: ${reason}` },
      { test: 'test/scripts/endless.ts', message: 'was cut short' },
    ]);
  });
});
