/** Finds the three browser engines on this machine, and starts each for @web/test-runner. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './bundled-chromium.mjs';
import { openDisplay, outputOf, startGroup, waitForPort } from './child-processes.mjs';
import { freePort } from './ports.mjs';

const { env, platform } = process;

/**
 * @typedef {object} Engine
 * @property {string} path
 * @property {string} version
 * @property {() => Promise<{ launcher: import('@web/test-runner').BrowserLauncher, kill: () => void }>} launch
 */

/** The machine has no such engine. The message says what to install. */
export class EngineMissing extends Error {
  constructor(engine, advice) {
    super(`${engine} is missing. ${advice}`);
  }
}

/**
 * Looks for an engine. Any error other than EngineMissing means that the user named one that does not start.
 *
 * @type {Record<'chromium' | 'firefox' | 'webkit', () => Promise<Engine>>}
 */
export const findEngine = { chromium: findChromium, firefox: findFirefox, webkit: findWebkit };

async function findChromium() {
  const found =
    (await chosenBy('CHROME_PATH')) ??
    (await firstThatStarts({
      linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
      darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (app) => `${app}.app/Contents/MacOS/${app}`,
      ),
      win32: ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map(
        (folder) => `${folder}/Application/${folder === 'Microsoft/Edge' ? 'msedge' : 'chrome'}.exe`,
      ),
    })) ??
    (await unpackChromium());
  if (!found) {
    throw new EngineMissing(
      'chromium',
      platform === 'linux'
        ? 'Install it (on Debian: apt-get install chromium), or set CHROME_PATH to a Chrome, Chromium or Edge.'
        : 'Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.',
    );
  }
  return { ...found, launch: () => launchChromium(found) };
}

async function launchChromium(found) {
  const { playwrightLauncher } = await import('@web/test-runner-playwright');
  const launchOptions = {
    executablePath: found.path,
    env: { ...env, ...found.env },
    args: ['--disable-gpu', '--disable-quic'],
  };
  // Playwright ends it together with all that it started.
  return { launcher: playwrightLauncher({ product: 'chromium', launchOptions }), kill() {} };
}

async function findFirefox() {
  const found =
    (await chosenBy('FIREFOX_PATH')) ??
    (await firstThatStarts({
      linux: ['firefox', 'firefox-esr'],
      darwin: ['Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox/firefox.exe'],
    }));
  if (!found) {
    throw new EngineMissing(
      'firefox',
      platform === 'linux'
        ? 'Install it (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH.'
        : 'Install Firefox, or set FIREFOX_PATH.',
    );
  }
  return { ...found, launch: () => launchFirefox(found) };
}

async function launchFirefox({ path }) {
  const { chromeLauncher } = await import('@web/test-runner-chrome');
  const { default: puppeteer } = await import('puppeteer-core');
  let firefox;
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: path,
      headless: true,
      // Tests open pages in windows of their own, without a click.
      extraPrefsFirefox: { 'dom.disable_open_during_load': false },
    },
    createBrowserContext({ browser }) {
      firefox = browser.process();
      return browser.defaultBrowserContext();
    },
  });
  return { launcher, kill: () => firefox?.kill('SIGKILL') };
}

async function findWebkit() {
  if (platform !== 'linux') {
    throw new EngineMissing(
      'webkit',
      'The tests drive WebKitGTK, which there is for Linux only: run them in a Debian container ' +
        '(apt-get install webkit2gtk-driver xvfb).',
    );
  }
  const driver = inPath('WebKitWebDriver');
  const xvfb = inPath('Xvfb');
  const path = findMiniBrowser();
  if (!driver || !xvfb || !path) {
    throw new EngineMissing('webkit', 'Install it (on Debian: apt-get install webkit2gtk-driver xvfb).');
  }
  const display = await openDisplay(xvfb);
  const version = await outputOf(path, ['--version'], { env: { ...env, DISPLAY: display.name } });
  display.kill();
  if (!version) throw new EngineMissing('webkit', `${path} does not start. Install it again.`);
  return { path, version, launch: () => launchWebkit({ driver, xvfb, path }) };
}

async function launchWebkit({ driver, xvfb, path }) {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const display = await openDisplay(xvfb);
  const port = await freePort();
  const server = startGroup(driver, ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...env, DISPLAY: display.name, GDK_BACKEND: 'x11' },
  });
  await waitForPort(port);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'silent',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {
        binary: path,
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    },
  });
  // It asks for the title every minute, against services that end a silent session. While a page loads, WebKitWebDriver then
  // forgets to say that the page is there: https://bugs.webkit.org/show_bug.cgi?id=323447
  launcher.setupHeartbeat = () => {};
  return {
    launcher,
    kill() {
      server.kill();
      display.kill();
    },
  };
}

/** The folder depends on the distribution, the processor and the WebKitGTK series. */
function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
  const subfolders = (folder, pattern) =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name));
  const triples = libraries.flatMap((folder) => subfolders(folder, /-linux-gnu/));
  return [...triples, ...libraries]
    .flatMap((folder) => subfolders(folder, /^webkit/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
}

/** The browser that the user chose through a variable. A wrong one is told, not passed over. */
async function chosenBy(variable) {
  const path = env[variable];
  if (!path) return undefined;
  const version = await versionOf(path);
  if (version === undefined) {
    throw new Error(`${variable} is "${path}", and no browser starts from there. Correct it, or unset it.`);
  }
  return { path, version };
}

async function firstThatStarts(places) {
  for (const path of installPlaces(places)) {
    const version = await versionOf(path);
    if (version !== undefined) return { path, version };
  }
  return undefined;
}

function installPlaces({ linux, darwin, win32 }) {
  if (platform === 'darwin') return within(['/Applications', join(homedir(), 'Applications')], darwin);
  if (platform === 'win32')
    return within([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], win32);
  return linux.map(inPath).filter(Boolean);
}

function within(folders, files) {
  return files.flatMap((file) => folders.filter(Boolean).map((folder) => join(folder, file)));
}

function inPath(name) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/snap/bin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Undefined when it does not start. Asking also weeds out the stubs that some distributions install. */
async function versionOf(path) {
  // On Windows a browser opens a window instead of answering.
  if (platform === 'win32') return existsSync(path) ? 'installed version' : undefined;
  return outputOf(path, ['--version']);
}
