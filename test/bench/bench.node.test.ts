import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { expect } from 'chai';

interface Row {
  readonly id: string;
  readonly requests: number;
  readonly bytes: number;
  readonly toPlainHtml: { readonly number?: number; readonly drawn?: number };
}

/** One round of the bench, as it is. Times are no gate: what a page asks for is. */
describe('npm run bench', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const expected: Record<string, { requests: number; files: string[] }> = {
    html: { requests: 1, files: [] },
    element: { requests: 2, files: ['hotline.js'] },
    'element-css': { requests: 3, files: ['hotline.js', 'hotline.css'] },
    prerendered: { requests: 2, files: ['hotline.js'] },
    placeholder: { requests: 2, files: ['hotline.js'] },
  };
  let rows: readonly Row[];

  before(function () {
    this.timeout(180_000);
    const output = execFileSync(
      process.execPath,
      [
        'test/bench/bench.mjs',
        '--rounds=1',
        '--no-peers',
        '--print',
        `--only=${Object.keys(expected).join()}`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    ({ pages: rows } = JSON.parse(output) as { pages: Row[] });
  });

  const sizeOf = (file: string) => brotliCompressSync(readFileSync(path.join(root, 'dist', file))).length;

  for (const [id, { requests, files }] of Object.entries(expected)) {
    it(`asks for the page and ${files.join(', ') || 'nothing else'}: ${id}`, () => {
      const row = rows.find((each) => each.id === id)!;
      expect(row.requests).to.equal(requests);
      const scripts = files.map(sizeOf).reduce((sum, size) => sum + size, 0);
      // The rest is the page itself.
      expect(row.bytes - scripts).to.be.within(1, id === 'prerendered' ? 4000 : 300);
    });
  }

  it('sees the number and the element on each', () => {
    expect(
      rows.filter(
        ({ toPlainHtml: { number, drawn } }) => !((number ?? 0) > 0 && (drawn ?? 0) >= (number ?? 0)),
      ),
    ).to.deep.equal([]);
  });
});
