import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { skips } from '../web-test-runner.config.mjs';
import { describeError } from './test-report.mjs';

/** The longest that an engine may be silent: more than the limit of any test. */
const SILENCE_LIMIT_MS = 90_000;

/**
 * Runs test files in one engine. Where the engine falls silent, it is started once more for the files that have no result.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @param {string[]} files
 * @param {{ isWholeRun: boolean, silenceLimitMs?: number }} options milliseconds; 90 000 by default
 * @returns {Promise<import('./test-report.mjs').Outcome>}
 */
export async function runInEngine(name, files, { isWholeRun, silenceLimitMs = SILENCE_LIMIT_MS }) {
  const run = { name, isWholeRun, silenceLimitMs };
  let { sessions, trouble } = await runOnce({ ...run, files });
  const restarts = [];
  const rest = sessions.filter(({ status }) => status !== 'FINISHED');
  if (trouble && rest.length > 0) {
    const begun = rest.filter(({ status }) => status !== 'SCHEDULED').map(({ file }) => file);
    restarts.push({ test: begun.join(', '), reason: trouble });
    const second = await runOnce({ ...run, files: rest.map(({ file }) => file) });
    sessions = [...sessions.filter((session) => !rest.includes(session)), ...second.sessions];
    trouble = second.trouble;
  }
  return { ...outcomeOf(sessions, { reasons: skips[name], isWholeRun, trouble }), restarts };
}

async function runOnce(wanted) {
  const child = fork(join(import.meta.dirname, 'engine-process.mjs'), { serialization: 'advanced' });
  let result;
  child.once('message', (message) => (result = message));
  child.send(wanted);
  const [code, signal] = await once(child, 'exit');
  if (!result) throw new Error(`its process was ended by ${signal ?? `exit code ${code}`}`);
  return result;
}

function outcomeOf(sessions, { reasons, isWholeRun, trouble }) {
  const outcome = { passed: 0, failures: [], skipped: [], logs: [] };
  const fail = (test, message) => outcome.failures.push({ test, message });

  if (trouble) fail('(the engine)', `was stopped: ${trouble}`);
  for (const { file, status, testResults, errors, logs, request404s } of sessions) {
    if (status === 'SCHEDULED') fail(file, 'was not run: the engine had stopped before');
    else if (status !== 'FINISHED') fail(file, 'was cut short');
    else if (!testResults && errors.length === 0) fail(file, 'gave no results');

    const notFound = request404s.map((url) => `\nnot found: ${url}`).join('');
    for (const error of errors) fail(file, error + notFound);
    for (const { title, passed, skipped, error } of testsOf(testResults)) {
      if (title in reasons) outcome.skipped.push({ test: title, reason: reasons[title] });
      else if (skipped) outcome.skipped.push({ test: title });
      else if (passed) outcome.passed += 1;
      else fail(title, error ? describeError(error) : `was not run: see the other failures of ${file}`);
    }
    for (const log of logs) outcome.logs.push(`${file}: ${log}`);
  }

  const wasSeen = (title) => outcome.skipped.some(({ test }) => test === title);
  if (isWholeRun && !trouble)
    for (const title of Object.keys(reasons))
      if (!wasSeen(title)) fail(title, 'is to be skipped, but there is no such test');
  return outcome;
}

function* testsOf(suite, parents = []) {
  if (!suite) return;
  const path = [...parents, suite.name].filter(Boolean);
  for (const test of suite.tests) yield { ...test, title: [...path, test.name].join(' ') };
  for (const child of suite.suites) yield* testsOf(child, path);
}
