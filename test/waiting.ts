/** Waits for what will come. */
import { waitUntil } from '@open-wc/testing';

/** A busy machine takes its time; a test may take longer than this. */
const LONGEST_WAIT_MS = 20_000;

/** Fails with the problem, where the condition does not come true. */
export const until = (condition: () => unknown, problem = 'It did not happen'): Promise<void> =>
  waitUntil(condition, problem, { timeout: LONGEST_WAIT_MS });
