import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { useFakeTimers } from 'sinon';

interface Launcher {
  initialize(config: { concurrency: number }): Promise<void>;
  ensureManagerInitialized(): Promise<void>;
  readonly driver: { navigateTo(url: string): Promise<void> };
}
// Scripts have no types.
const { findEngine, EngineMissing } = (await import(
  pathToFileURL(path.resolve(import.meta.dirname, '../../scripts/engines.mjs')).href
)) as {
  findEngine: { webkit(): Promise<{ launch(): Promise<{ launcher: Launcher; kill(): void }> }> };
  EngineMissing: new () => Error;
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
