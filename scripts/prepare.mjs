/** What `npm start` and `npm test` do first. Node builtins only: nothing may be installed yet. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Throws with a sentence for the user when this Node.js is too old. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(
      `Node.js 20.19 or newer is needed, and this is ${process.versions.node}: see https://nodejs.org/`,
    );
  }
}

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export function installMissing() {
  checkNodeVersion();
  if (isInstalled()) return;
  console.log('Installing what is missing (npm ci) …');
  // npm is a .cmd file on Windows, which needs a shell.
  const windows = process.platform === 'win32';
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], { shell: windows });
}

/** Rebuilds dist/. */
export function build() {
  console.log('Building dist/ …');
  run(process.execPath, ['scripts/build.mjs']);
}

/** npm leaves a copy of the lock file behind. Contents are compared, not dates: a checkout changes those. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!present) return false;
  // npm leaves optional packages out where the platform does not fit.
  const isPresent = ([path, { version, optional, devOptional }]) =>
    path === '' || (path in present ? present[path].version === version : optional || devOptional);
  return Object.entries(wanted).every(isPresent) && Object.keys(present).every((path) => path in wanted);
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (status !== 0) {
    const how = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`);
    throw new Error(`"${[command, ...args].join(' ')}" failed: ${how}`);
  }
}
