import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGroup, temporaryFolder } from './child-processes.mjs';
import { describeError } from './test-report.mjs';

const LIMIT_MS = 900_000;

/**
 * Runs test files with mocha in a Node process.
 *
 * @param {string[]} files
 * @param {{ env?: Record<string, string>, isWholeRun: boolean }} options `env`: beside that of this process
 * @returns {Promise<import('./test-report.mjs').Outcome>}
 */
export async function runInNode(files, { env = {}, isWholeRun }) {
  const reportFile = join(temporaryFolder(), 'mocha.json');
  const args = ['--import', 'tsx', 'node_modules/mocha/bin/_mocha'];
  args.push('--reporter', 'json', '--reporter-option', `output=${reportFile}`);
  if (isWholeRun) args.push('--forbid-only');
  const { ended, output } = await run([...args, ...files], { ...process.env, ...env });

  const report = read(reportFile) ?? { passes: [], failures: [], pending: [] };
  const outcome = {
    passed: report.passes.length,
    failures: report.failures.map(({ fullTitle, err }) => ({ test: fullTitle, message: describeError(err) })),
    skipped: report.pending.map(({ fullTitle }) => ({ test: fullTitle })),
    logs: [],
  };
  // Mocha's exit code is the number of failures. Another one means that something went wrong outside of a test.
  if (ended !== `exit code ${Math.min(report.failures.length, 255)}`) {
    outcome.failures.push({ test: '(mocha)', message: `${output}\n${ended}`.trim() });
  }
  return outcome;
}

function run(args, env) {
  return new Promise((resolve) => {
    const { child, kill } = startGroup(process.execPath, args, { env, outputs: ['pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    let tooLong = false;
    const timer = setTimeout(() => {
      tooLong = true;
      kill();
    }, LIMIT_MS);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      kill();
      const ended = tooLong
        ? `stopped after ${LIMIT_MS / 1000} s`
        : signal
          ? `ended by ${signal}`
          : `exit code ${code}`;
      resolve({ ended, output });
    });
  });
}

/** Undefined when mocha did not get as far as writing it. */
function read(reportFile) {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}
