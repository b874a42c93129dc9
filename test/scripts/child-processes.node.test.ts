import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const scripts = pathToFileURL(path.resolve(import.meta.dirname, '../../scripts/child-processes.mjs')).href;

/** Starts a program, and one of its own in it, which hold the output open as long as they live. */
const code = `
  const { startGroup } = await import('${scripts}');
  startGroup('sh', ['-c', 'sleep 600 & echo started; wait'], { outputs: ['inherit', 'ignore'] });
  setInterval(() => {}, 1000);`;

describe('a program beside the tests', () => {
  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    it(`ends, with all that it started, where the run is ended by ${signal}`, async () => {
      const run = spawn(process.execPath, ['--input-type=module', '--eval', code], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(run.stdout, 'data');
      const ended = once(run.stdout.resume(), 'close');
      run.kill(signal);
      await ended;
    });
  }
});
