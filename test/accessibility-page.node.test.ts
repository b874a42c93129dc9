/** docs/accessibility.md names tests as proof: they are there, and every criterion has its row. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'chai';

const root = path.resolve(import.meta.dirname, '..');
const page = readFileSync(path.join(root, 'docs/accessibility.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/.test(line));

/** Every criterion of WCAG 2.2 at A and AA. */
const criteria = (
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 ' +
  '1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 ' +
  '2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'
).split(' ');

/** A row may stand for several that follow each other: "1.2.1 to 1.2.5". */
const criteriaOf = (row: string): string[] => {
  const [, first = '', last = first] = /^\| ([\d.]+)(?: to ([\d.]+))?/.exec(row) ?? [];
  const [guideline, from, to] = [
    first.replace(/\d+$/, ''),
    ...[first, last].map((each) => Number(each.split('.')[2])),
  ];
  return Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, index) => `${guideline}${Number(from) + index}`,
  );
};

/** The file and the beginning of the title of each test that is named. */
const proofs = [...page.matchAll(/`(test\/[\w./-]+\.test\.ts)`((?:(?:: |, )"[^"]+")*)/g)].flatMap(
  ([, file = '', titles = '']) => {
    const named = [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title);
    return named.length ? named.map((title) => ({ file, title })) : [{ file, title: '' }];
  },
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('docs/accessibility.md', () => {
  it('has a row for each criterion of WCAG 2.2, A and AA', () => {
    expect(rows.flatMap(criteriaOf)).to.deep.equal(criteria);
  });

  it('names tests that there are, by a part of the title', () => {
    expect(proofs.length).to.be.greaterThan(20);
    const missing = proofs.filter(({ file, title }) => {
      const source = existsSync(path.join(root, file))
        ? readFileSync(path.join(root, file), 'utf8')
        : undefined;
      return !source || !new RegExp(`it\\([^\\n]*${escaped(title)}`).test(source);
    });
    expect(missing).to.deep.equal([]);
  });

  it('says of each criterion which test shows it, or that only a person can', () => {
    const silent = rows.filter((row) => !/`test\/|only a person can check/i.test(row));
    expect(silent).to.deep.equal([]);
  });
});
