/** Helper processes and folders of a test run. Whatever happens, none outlives it. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const START_LIMIT_MS = 20_000;
const cleanups = new Set();

process.once('exit', () => cleanups.forEach((cleanup) => cleanup()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Runs `cleanup` once: when the function that comes back is called, or at the end of the process. */
export function atExit(cleanup) {
  const once = () => cleanups.delete(once) && cleanup();
  cleanups.add(once);
  return once;
}

/** A folder for temporary files that goes away with the process. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'hotline-test-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * What a program prints, or undefined when it does not start, fails, or takes too long.
 *
 * @returns {Promise<string | undefined>}
 */
export async function outputOf(command, args, options = {}) {
  try {
    return (await promisify(execFile)(command, args, { timeout: START_LIMIT_MS, ...options })).stdout.trim();
  } catch {
    return undefined;
  }
}

/**
 * A shell that becomes the program, and leaves a guard in its group: when this process has gone, even by SIGKILL, the pipe
 * that the guard reads from ends, and with it the group.
 */
const guarded =
  'exec 9<&0; { read -r _ <&9; kill -KILL 0; } >/dev/null 2>&1 3>&- & exec "$@" </dev/null 9<&-';

/**
 * A program that runs beside the tests, without input. `kill` ends it and all that it started. POSIX only.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { outputs?: string[] }} options `outputs`: `stdio` from 1 on
 */
export function startGroup(command, args, { outputs = ['ignore', 'ignore'], ...options } = {}) {
  const child = spawn('sh', ['-c', guarded, command, command, ...args], {
    detached: true,
    ...options,
    stdio: ['pipe', ...outputs],
  });
  child.on('error', () => {}); // What waits for the program tells that it did not start.
  child.stdin.unref();
  const kill = atExit(() => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already, or never started.
    }
  });
  return { child, kill };
}

/** An X display without a screen, so that no window comes up before the developer. */
export async function openDisplay(xvfb) {
  // Xvfb picks a free number itself and writes it to file descriptor 3.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const { child, kill } = startGroup(xvfb, args, { outputs: ['ignore', 'ignore', 'pipe'] });
  const number = await Promise.race([
    new Promise((resolve) => child.stdio[3].once('data', (data) => resolve(String(data).trim()))),
    new Promise((resolve) => child.once('close', () => resolve(undefined))),
    delay(START_LIMIT_MS, undefined, { ref: false }),
  ]);
  if (number) return { name: `:${number}`, kill };
  kill();
  throw new Error(`${xvfb} did not start`);
}

/** Waits until a server listens on a port of this machine. */
export async function waitForPort(port) {
  const end = Date.now() + START_LIMIT_MS;
  while (!(await answers(port))) {
    if (Date.now() > end) throw new Error(`nothing listens on port ${port} after ${START_LIMIT_MS / 1000} s`);
    await delay(50);
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
