/**
 * `npm run check:data`: which records of the data are due to be checked again. Warns 60 days before `reviewBy`, and
 * fails after it. `--today=YYYY-MM-DD` stands in for the clock.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';

const WARNING_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * What to say of each record, those with the fewest days left first.
 *
 * @param {{ id: string, assuredDate: string, reviewBy: string }[]} records
 * @param {string} today YYYY-MM-DD
 * @returns {{ id: string, daysLeft: number, state: 'past' | 'soon' | 'fresh', sentence: string }[]}
 */
export function reviewsOf(records, today) {
  const reviews = records.map(({ id, assuredDate, reviewBy }) => {
    const daysLeft = (timeOf(reviewBy, `reviewBy of ${id}`) - timeOf(today, 'today')) / DAY_MS;
    const state = daysLeft < 0 ? 'past' : daysLeft <= WARNING_DAYS ? 'soon' : 'fresh';
    const mark = { past: 'PAST', soon: 'SOON', fresh: 'ok  ' }[state];
    const left = daysLeft < 0 ? `${-daysLeft} days too late` : `${daysLeft} days left`;
    const dates = `last checked on ${assuredDate}, to be checked again by ${reviewBy}`;
    return { id, daysLeft, state, sentence: `${mark} ${id}: ${dates}: ${left.replace(/^1 days/, '1 day')}.` };
  });
  return reviews.sort((one, other) => one.daysLeft - other.daysLeft);
}

function timeOf(day, name) {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  // "2027-02-30" is taken for a day in March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return time;
  throw new Error(`${name} is "${day}". It has to be a day, such as 2027-01-31.`);
}

function checkData() {
  const { values } = parseArgs({ options: { today: { type: 'string' } } });
  const read = (file) => JSON.parse(readFileSync(new URL(`../src/data/${file}`, import.meta.url), 'utf8'));
  const records = [
    ...read('directory.json').services,
    { ...read('definitions.json'), id: 'definitions.json' },
  ];
  const reviews = reviewsOf(records, values.today ?? new Date().toISOString().slice(0, 10));

  for (const { sentence } of reviews) console.log(sentence);
  const count = (state) => reviews.filter((review) => review.state === state).length;
  const [past, soon] = [count('past'), count('soon')];
  console.log(`\n${reviews.length} records: ${past} past, ${soon} within ${WARNING_DAYS} days.`);
  if (past + soon > 0)
    console.log(
      'Compare each of these with the pages in its "sources", correct what has changed, and set "assuredDate" to the day ' +
        'of the check and "reviewBy" to a year later: see "How to change a number" in CONTRIBUTING.md.',
    );
  if (past > 0) process.exitCode = 1;
}

// A test imports this file.
if (realpathSync(process.argv[1]) === import.meta.filename) {
  try {
    checkData();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
