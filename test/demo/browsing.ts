/** A browser with hands: keyboard, clipboard and Lighthouse, on the server of `npm start`. Chromium only. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';

const root = path.resolve(import.meta.dirname, '../..');
// Scripts have no types.
const load = (name: string): Promise<unknown> => import(pathToFileURL(path.join(root, 'scripts', name)).href);
const { findEngine, EngineMissing } = (await load('engines.mjs')) as {
  findEngine: { chromium(): Promise<{ path: string; env?: Record<string, string> }> };
  EngineMissing: new () => Error;
};
const { startDemo } = (await load('demo-server.mjs')) as {
  startDemo(root: string, port: number): Promise<{ stop(): Promise<void> }>;
};
const { freePort } = (await load('ports.mjs')) as { freePort(): Promise<number> };

/** A browser, and the address of the demo. */
export interface Browsing {
  readonly browser: Browser;
  readonly demo: string;
  close(): Promise<void>;
}

/** Starts both. `undefined` where the machine has no Chromium. */
export const startBrowsing = async (): Promise<Browsing | undefined> => {
  const chromium = await findEngine.chromium().catch((error: unknown) => {
    if (error instanceof EngineMissing) return undefined;
    throw error;
  });
  if (!chromium) return undefined;
  const port = await freePort();
  const server = await startDemo(root, port);
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    env: { ...process.env, ...chromium.env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  return {
    browser,
    demo: `http://localhost:${port}/demo/`,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
};
