/** Runs test files in one engine, for `browser-tests.mjs`: what goes wrong in one engine reaches no other process. */
import { startTestRunner } from '@web/test-runner';
import { EventEmitter } from 'node:events';
import { relative } from 'node:path';
import { format } from 'node:util';
import config, { skips } from '../web-test-runner.config.mjs';
import { findEngine } from './engines.mjs';
import { freePort } from './ports.mjs';
import { root } from './prepare.mjs';
import { describeError, print } from './test-report.mjs';

const NEVER_MS = 2 ** 31 - 1;

process.once('disconnect', () => process.exit());
process.once('message', async (wanted) => {
  process.send(await run(wanted), () => process.exit());
});

async function run({ name, files, isWholeRun, silenceLimitMs }) {
  const engine = await findEngine[name]();
  const { launcher, kill } = await engine.launch();
  try {
    const life = new EventEmitter();
    const runner = await startTestRunner({
      config: {
        ...config,
        plugins: [
          ...config.plugins,
          {
            name: 'signs-of-life',
            serverStart: ({ webSockets }) => webSockets.on('message', () => life.emit('sign')),
          },
        ],
        files,
        browsers: [launcher],
        port: await freePort(),
        testFramework: {
          config: {
            ...config.testFramework.config,
            forbidOnly: isWholeRun,
            ...leavingOut(Object.keys(skips[name])),
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
    const trouble = await endOf(runner, life, silenceLimitMs);
    const sessions = [...runner.sessions.all()].map(
      ({ testFile, status, testResults, errors, logs, request404s }) => ({
        file: relative(root, testFile).replaceAll('\\', '/'),
        status,
        testResults,
        errors: errors.map(describeError),
        logs: logs.map((args) => format(...args)),
        request404s,
      }),
    );
    return { sessions, trouble };
  } finally {
    kill();
  }
}

/** Resolves when the run is over: to undefined, or to what cut it short. */
function endOf(runner, life, limitMs) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limitMs, `no sign of life for ${limitMs / 1000} s`);
    runner.sessions.on('session-status-updated', () => timer.refresh());
    life.on('sign', () => timer.refresh());
    // A launcher whose browser has gone may fail where nobody listens.
    process.on('unhandledRejection', (error) => resolve(describeError(error)));
    runner.on('stopped', () => resolve(undefined));
    if (runner.stopped) resolve(undefined);
  });
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
