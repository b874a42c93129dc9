/** Not console.log, which the browser test runner takes over while it runs. */
export function print(text) {
  process.stdout.write(`${text}\n`);
}

/** Message, stack, and what was compared. Whether the stack begins with the message depends on the engine. */
export function describeError({ name, message = 'Unknown error', stack = '', expected, actual }) {
  const headline = name ? `${name}: ${message}` : message;
  const comparison =
    expected === undefined && actual === undefined ? [] : [`expected: ${expected}`, `actual: ${actual}`];
  return [...(stack.includes(message) ? [] : [headline]), stack, ...comparison].filter(Boolean).join('\n');
}

/**
 * What one run of tests came to.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {{ test: string, message: string }[]} failures
 * @property {{ test: string, reason?: string }[]} skipped
 * @property {string[]} logs errors that pages wrote to their console
 * @property {{ test: string, reason: string }[]} [restarts] files at which the engine fell silent and was started again
 * @property {number} [seconds] how long it took
 */

/** Collects outcomes and prints them: failures at once, the sum at the end. */
export class TestReport {
  #rows = [];
  #missing = [];

  /** @param {string} where the engine, or Node and its time zone */
  add(where, outcome) {
    this.#rows.push({ where, ...outcome });
    for (const log of outcome.logs) print(`[${where}] console.error in ${log}`);
    for (const { test, message } of outcome.failures) print(`\n✗ [${where}] ${test}\n${indent(message)}`);
    print(sumOf(this.#rows.at(-1)));
  }

  /** Something that is not a test went wrong; it counts as a failure all the same. */
  addFailure(where, message) {
    this.add(where, { passed: 0, failures: [{ test: '(no test)', message }], skipped: [], logs: [] });
  }

  addMissing(message) {
    this.#missing.push(message);
  }

  /** Prints the sum; the last line is `N passed, N failed`. Answers whether all is well. */
  finish() {
    const sum = (count) => this.#rows.reduce((total, row) => total + count(row), 0);
    const passed = sum((row) => row.passed);
    const failed = sum((row) => row.failures.length);

    print('\nResults');
    for (const row of this.#rows) print(`  ${sumOf(row)}`);
    for (const line of this.#missing) print(`  ${line}`);
    this.#list(
      'Skipped',
      (row) => row.skipped,
      ({ test, reason }) => (reason ? `${test} (${reason})` : test),
    );
    this.#list(
      'Started again, once',
      (row) => row.restarts ?? [],
      ({ test, reason }) => `${test} (${reason})`,
    );
    this.#list(
      'Failed',
      (row) => row.failures,
      ({ test }) => test,
    );
    print(`\n${passed} passed, ${failed} failed`);
    return failed === 0;
  }

  #list(title, entriesOf, textOf) {
    const lines = this.#rows.flatMap((row) =>
      entriesOf(row).map((entry) => `  [${row.where}] ${textOf(entry)}`),
    );
    if (lines.length > 0) print([`\n${title}`, ...lines].join('\n'));
  }
}

function sumOf({ where, passed, failures, seconds }) {
  const time = seconds === undefined ? '' : ` (${seconds} s)`;
  return `${where}: ${passed} passed, ${failures.length} failed${time}`;
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
