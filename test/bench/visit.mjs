/** One look at a page, on a slow phone. */
import { probe } from './probe.js';

/** Chromium's own preset for "Slow 4G": what a request waits, and what comes in a second. */
export const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 188_743,
  uploadThroughput: 86_400,
};
export const CPU_SLOWDOWN = 4;
export const VIEWPORT = { width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ origin: string, taken: () => { path: string, bytes: number }[] }} server
 * @param {import('./pages.mjs').BenchPage} page
 * @returns {Promise<Visit>}
 *
 * @typedef {object} Visit
 * @property {number} [numberMs] until a number that dials is visible. Without: never
 * @property {number} drawnMs until what the element shows is visible
 * @property {number} shift Chromium's layout shift score
 * @property {number} scriptMs how long scripts ran
 * @property {number} [longestTaskMs] of the tasks that are longer than 50 ms. Without: there is none
 * @property {{ path: string, bytes: number }[]} requests bodies as sent, without headers
 */
export async function visit(browser, server, { id, drawn }) {
  // A cache and a process of its own.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(VIEWPORT);
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await client.send('Performance.enable');
    await page.evaluateOnNewDocument(probe, drawn);
    server.taken();
    await page.goto(`${server.origin}/${id}.html`, { waitUntil: 'networkidle0', timeout: 120_000 });
    await page.waitForFunction(() => globalThis.benchRecord.drawnMs !== undefined, { timeout: 60_000 });
    const record = await page.evaluate(() => {
      globalThis.benchDone = true;
      return globalThis.benchRecord;
    });
    const { metrics } = await client.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ScriptDuration').value;
    return {
      numberMs: record.numberMs,
      drawnMs: record.drawnMs,
      shift: record.shift,
      scriptMs: seconds * 1000,
      longestTaskMs: record.longTasksMs.length ? Math.max(...record.longTasksMs) : undefined,
      requests: server.taken(),
    };
  } finally {
    await context.close();
  }
}
