import { startTestRunner } from '@web/test-runner';
import { relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { format } from 'node:util';
import config, { skips } from '../web-test-runner.config.mjs';
import { freePort } from './ports.mjs';
import { root } from './prepare.mjs';
import { describeError, print } from './test-report.mjs';

/** The longest that an engine may be silent: the time for one test file. */
const SILENCE_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 10_000;
const NEVER_MS = 2 ** 31 - 1;

/**
 * Runs test files in one engine.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @param {import('./engines.mjs').Engine} engine
 * @param {string[]} files
 * @param {{ isWholeRun: boolean }} options
 * @returns {Promise<import('./test-report.mjs').Outcome>}
 */
export async function runInEngine(name, engine, files, { isWholeRun }) {
  const reasons = skips[name];
  const { launcher, kill } = await engine.launch();
  try {
    const runner = await startTestRunner({
      config: {
        ...config,
        files,
        browsers: [launcher],
        port: await freePort(),
        testFramework: {
          config: {
            ...config.testFramework.config,
            forbidOnly: isWholeRun,
            ...leavingOut(Object.keys(reasons)),
          },
        },
        // All that hangs is noticed in one place, here: the runner's own limits start anew with each file.
        ...{ browserStartTimeout: NEVER_MS, testsStartTimeout: NEVER_MS, testsFinishTimeout: NEVER_MS },
        reporters: [],
        staticLogging: true,
        logger: quietLogger,
      },
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    });
    const trouble = await endOf(runner);
    const outcome = outcomeOf(runner, { reasons, isWholeRun, trouble });
    if (trouble) await Promise.race([runner.stop(), delay(STOP_LIMIT_MS)]);
    return outcome;
  } finally {
    kill();
  }
}

/** Resolves when the run is over: to undefined, or to what cut it short. */
async function endOf(runner) {
  let timer;
  let onRejection;
  const trouble = await new Promise((resolve) => {
    timer = setTimeout(resolve, SILENCE_LIMIT_MS, `no sign of life for ${SILENCE_LIMIT_MS / 1000} s`);
    runner.sessions.on('session-status-updated', () => timer.refresh());
    // A launcher whose browser has gone may fail where nobody listens.
    onRejection = (error) => resolve(describeError(error));
    process.on('unhandledRejection', onRejection);
    runner.on('stopped', () => resolve(undefined));
    if (runner.stopped) resolve(undefined);
  });
  clearTimeout(timer);
  process.off('unhandledRejection', onRejection);
  return trouble;
}

function outcomeOf(runner, { reasons, isWholeRun, trouble }) {
  const outcome = { passed: 0, failures: [], skipped: [], logs: [] };
  const fail = (test, message) => outcome.failures.push({ test, message });

  if (trouble) fail('(the engine)', `was stopped: ${trouble}`);
  for (const { testFile, status, testResults, errors, logs, request404s } of runner.sessions.all()) {
    const file = relative(root, testFile);
    if (status === 'SCHEDULED') fail(file, 'was not run: the engine had stopped before');
    else if (status !== 'FINISHED') fail(file, 'was cut short');
    else if (!testResults && errors.length === 0) fail(file, 'gave no results');

    const notFound = request404s.map((url) => `\nnot found: ${url}`).join('');
    for (const error of errors) fail(file, describeError(error) + notFound);
    for (const { title, passed, skipped, error } of testsOf(testResults)) {
      if (title in reasons) outcome.skipped.push({ test: title, reason: reasons[title] });
      else if (skipped) outcome.skipped.push({ test: title });
      else if (passed) outcome.passed += 1;
      else fail(title, error ? describeError(error) : `was not run: see the other failures of ${file}`);
    }
    for (const args of logs) outcome.logs.push(`${file}: ${format(...args)}`);
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

/** Mocha options that run all tests but those with these titles. */
function leavingOut(titles) {
  if (titles.length === 0) return {};
  const escaped = titles.map((title) => title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return { grep: `^(?:${escaped.join('|')})$`, invert: true };
}

const quietLogger = {
  log() {},
  debug() {},
  group() {},
  groupEnd() {},
  warn: (...args) => print(format(...args)),
  error: (...args) => print(format(...args)),
  logSyntaxError: ({ filePath, line, column, message }) =>
    print(`${relative(root, filePath)}:${line}:${column} ${message}`),
};
