/**
 * `npm test`: installs what is missing, builds, runs every test in Node and in each engine that the machine has.
 *
 *   --all-engines                a missing engine is a failure
 *   --engine firefox             only this engine, and no tests in Node (repeatable)
 *   --wordpress                  only the WordPress plug-in, in each WordPress; one that is missing is a failure
 *   --files 'test/elements/**'   only these files (repeatable)
 *   --no-build                   dist/ is up to date
 *
 * The name of a test file says where it runs: `*.node.test.ts` in Node; `test/domain/**` in Node under several time
 * zones and in the engines; `test/wordpress/**` in Node beside a WordPress; every other one in the engines.
 */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { build, installMissing, root } from './prepare.mjs';
import { TestReport, print } from './test-report.mjs';

/** Behind, at and ahead of UTC; the last one changes its clock by half an hour. */
const TIME_ZONES = ['UTC', 'America/Los_Angeles', 'Australia/Lord_Howe'];
/** The one that takes longest first. */
const ENGINES = ['webkit', 'chromium', 'firefox'];

const report = new TestReport();
// Whatever happens, the last line is the sum.
process.once('uncaughtException', (error) => {
  report.addFailure('npm test', error.stack);
  process.exit(report.finish() ? 0 : 1);
});
try {
  await main(parseOptions());
} catch (error) {
  report.addFailure('npm test', error.message);
}
process.exit(report.finish() ? 0 : 1);

function parseOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'all-engines': { type: 'boolean', default: false },
      engine: { type: 'string', multiple: true, default: [] },
      files: { type: 'string', multiple: true, default: [] },
      'no-build': { type: 'boolean', default: false },
      wordpress: { type: 'boolean', default: false },
    },
  });
  const unknown = values.engine.find((name) => !ENGINES.includes(name));
  if (unknown) throw new Error(`There is no engine "${unknown}". The engines are ${ENGINES.join(', ')}.`);
  const isWhole = values.engine.length === 0 && !values.wordpress;
  return {
    isEngineRequired: values['all-engines'] || values.engine.length > 0,
    engines: values.engine.length > 0 || values.wordpress ? values.engine : ENGINES,
    withNode: isWhole,
    withWordPress: isWhole || values.wordpress,
    isWordPressRequired: values['all-engines'] || values.wordpress,
    // An unquoted pattern arrives as several arguments.
    patterns: [...values.files, ...positionals],
    withBuild: !values['no-build'],
  };
}

async function main({
  isEngineRequired,
  engines,
  withNode,
  withWordPress,
  isWordPressRequired,
  patterns,
  withBuild,
}) {
  process.chdir(root);
  installMissing();
  if (withBuild) build();

  const files = testFiles(patterns);
  if (files.length === 0)
    throw new Error(`There is no test file${patterns.length ? ` named ${patterns.join(' ')}` : ''}.`);
  const isWholeRun = patterns.length === 0;
  const forEngines = files.filter((file) => !isForNode(file) && !isForWordPress(file));
  const missing = [];
  await runSideBySide([
    async () => withNode && runNode(files, { isWholeRun }),
    ...engines.map((name) => () => runEngine(name, forEngines, { isEngineRequired, isWholeRun, missing })),
    async () =>
      withWordPress && runWordPress(files.filter(isForWordPress), { isWordPressRequired, isWholeRun }),
  ]);
  if (forEngines.length > 0 && engines.length > 0 && missing.length === engines.length && !isEngineRequired) {
    report.addFailure('engines', 'There is no browser to run the tests in.');
  }
}

/** As many at a time as the machine has processors, in this order. */
async function runSideBySide(parts) {
  const waiting = parts.values();
  const lane = async () => {
    for (const run of waiting) await run().catch((error) => report.addFailure('npm test', error.message));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

async function runNode(files, options) {
  const { runInNode } = await import('./node-tests.mjs');
  const domain = files.filter((file) => file.startsWith('test/domain/') && !isForNode(file));
  for (const timeZone of TIME_ZONES) {
    await runPart(`Node, TZ=${timeZone}`, domain, () =>
      runInNode(domain, { ...options, env: { TZ: timeZone } }),
    );
  }
  const nodeOnly = files.filter(isForNode);
  await runPart('Node', nodeOnly, () => runInNode(nodeOnly, options));
}

async function runEngine(name, files, { isEngineRequired, isWholeRun, missing }) {
  const { EngineMissing, findEngine } = await import('./engines.mjs');
  const { runInEngine } = await import('./browser-tests.mjs');
  await runPart(name, files, async () => {
    try {
      const engine = await findEngine[name]();
      print(`\n${name} is ${engine.version}, ${engine.path}`);
      return await runInEngine(name, files, { isWholeRun });
    } catch (error) {
      if (!(error instanceof EngineMissing)) throw error;
      missing.push(name);
      report.addMissing(error.message);
      if (isEngineRequired) throw error;
      return undefined;
    }
  });
}

async function runWordPress(files, { isWordPressRequired, isWholeRun }) {
  if (files.length === 0) return;
  const { WordPressMissing, findWordPresses } = await import('./wordpresses.mjs');
  const { runInNode } = await import('./node-tests.mjs');
  try {
    for (const { version, folder } of await findWordPresses()) {
      const env = { HOTLINE_WORDPRESS: folder };
      await runPart(`WordPress ${version}`, files, () => runInNode(files, { env, isWholeRun }));
    }
  } catch (error) {
    if (!(error instanceof WordPressMissing)) throw error;
    if (isWordPressRequired) throw error;
    report.addMissing(error.message);
  }
}

async function runPart(where, files, run) {
  if (files.length === 0) return;
  const start = Date.now();
  try {
    const outcome = await run();
    if (!outcome) return;
    if (outcome.passed + outcome.failures.length === 0) {
      outcome.failures.push({ test: files.join(', '), message: 'Not one test was run.' });
    }
    report.add(where, { ...outcome, seconds: Math.round((Date.now() - start) / 1000) });
  } catch (error) {
    report.addFailure(where, error.message);
  }
}

function testFiles(patterns) {
  const files = readdirSync('test', { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  if (patterns.length === 0) return files;
  const expressions = patterns.map(globToRegExp);
  return files.filter((file) => expressions.some((expression) => expression.test(file)));
}

function isForNode(file) {
  return file.endsWith('.node.test.ts');
}

function isForWordPress(file) {
  return file.startsWith('test/wordpress/');
}

/** Node's own path.matchesGlob came with version 22. */
function globToRegExp(glob) {
  const meanings = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
  const escaped = glob.replace(/^\.\//, '').replace(/[\\^$.+()[\]{}|]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*\*\/|\*\*|\*|\?/g, (wildcard) => meanings[wildcard])}$`);
}
