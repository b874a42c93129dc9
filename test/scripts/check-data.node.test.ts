import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';

import definitions from '../../src/data/definitions.json';
import directory from '../../src/data/directory.json';

interface Dates {
  readonly id: string;
  readonly assuredDate: string;
  readonly reviewBy: string;
}
interface Review {
  readonly id: string;
  readonly daysLeft: number;
  readonly state: 'past' | 'soon' | 'fresh';
  readonly sentence: string;
}

const script = path.resolve(import.meta.dirname, '../../scripts/check-data.mjs');
// Scripts have no types.
const { reviewsOf } = (await import(pathToFileURL(script).href)) as {
  reviewsOf: (records: readonly Dates[], today: string) => Review[];
};

const record = (reviewBy: string, id = 'cast'): Dates => ({ id, assuredDate: '2026-11-24', reviewBy });

describe('check:data', () => {
  for (const { title, today, daysLeft, state, says } of [
    {
      title: 'on the day of the check',
      today: '2026-11-24',
      daysLeft: 365,
      state: 'fresh',
      says: '365 days left',
    },
    { title: '61 days before', today: '2027-09-24', daysLeft: 61, state: 'fresh', says: '61 days left' },
    { title: '60 days before', today: '2027-09-25', daysLeft: 60, state: 'soon', says: '60 days left' },
    { title: 'the day before', today: '2027-11-23', daysLeft: 1, state: 'soon', says: '1 day left' },
    { title: 'on the last day', today: '2027-11-24', daysLeft: 0, state: 'soon', says: '0 days left' },
    { title: 'the day after', today: '2027-11-25', daysLeft: -1, state: 'past', says: '1 day too late' },
    { title: 'over a leap day', today: '2028-03-01', daysLeft: -98, state: 'past', says: '98 days too late' },
  ] as const) {
    it(`calls a record ${state} ${title}`, () => {
      const [review] = reviewsOf([record('2027-11-24')], today);
      expect(review).to.deep.include({ id: 'cast', daysLeft, state });
      expect(review?.sentence).to.match(new RegExp(`\\bcast: .*2026-11-24.*2027-11-24: ${says}\\.$`));
    });
  }

  it('names the most urgent first', () => {
    const records = [record('2027-05-01', 'b'), record('2027-06-01', 'c'), record('2027-04-01', 'a')];
    expect(reviewsOf(records, '2027-04-15').map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  for (const reviewBy of ['', '2027-13-01', '2027-02-30', 'next year', undefined]) {
    it(`does not take ${JSON.stringify(reviewBy)} for a day`, () => {
      expect(() => reviewsOf([record(reviewBy as string)], '2027-01-01')).to.throw(/^reviewBy of cast is /);
    });
  }

  describe('as a command', () => {
    const records: readonly Dates[] = [...directory.services, { ...definitions, id: 'definitions.json' }];
    const dates = records.map(({ reviewBy }) => reviewBy).sort();
    const daysFrom = (day: string, days: number) =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    const run = (today: string) =>
      spawnSync(process.execPath, [script, `--today=${today}`], { encoding: 'utf8' });

    for (const { title, today, exitCode, says } of [
      {
        title: 'is content with fresh records',
        today: daysFrom(dates[0]!, -61),
        exitCode: 0,
        says: /0 past, 0 within/,
      },
      {
        title: 'warns 60 days before',
        today: daysFrom(dates[0]!, -60),
        exitCode: 0,
        says: /^SOON .*CONTRIBUTING/ms,
      },
      {
        title: 'fails once a day is past',
        today: daysFrom(dates[0]!, 1),
        exitCode: 1,
        says: /^PAST .*CONTRIBUTING/ms,
      },
    ]) {
      it(title, () => {
        const { status, stdout, stderr } = run(today);
        expect({ status, stderr }).to.deep.equal({ status: exitCode, stderr: '' });
        expect(stdout).to.match(says);
        expect(records.filter(({ id }) => !stdout.includes(` ${id}: `))).to.deep.equal([]);
      });
    }

    it('says what is wrong with --today', () => {
      const { status, stderr } = run('tomorrow');
      expect(status).to.equal(1);
      expect(stderr).to.match(/^today is "tomorrow"\. .*\n$/);
    });
  });
});
