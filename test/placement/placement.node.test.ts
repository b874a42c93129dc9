/** What editors, sanitizers and frameworks leave of a snippet, and that we say so. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Survival {
  readonly stripped: readonly string[];
  readonly isRecognized: boolean;
  readonly link: string | null;
  readonly isNumberReadable: boolean;
  readonly isCodeShown: boolean;
  readonly isDrawn: boolean;
}
interface Row {
  readonly id: string;
  readonly version?: string;
  readonly standard: Readonly<Record<string, Survival>>;
  readonly configured: Survival;
  /** Absent where nothing comes from outside. */
  readonly dangers?: readonly string[];
}

// Scripts have no types.
const load = async (file: string) => import(pathToFileURL(path.join(import.meta.dirname, file)).href);
const { runPlacement } = (await load('run.mjs')) as { runPlacement: () => Promise<Row[]> };
const { choiceOf, filesWith } = (await load('tables.mjs')) as {
  choiceOf: (row: Row) => string | undefined;
  filesWith: (rows: readonly Row[]) => Promise<Record<string, string>>;
};
const { EngineMissing } = (await load('../../scripts/engines.mjs')) as { EngineMissing: typeof Error };

const committed = JSON.parse(read('docs/placement.json')) as readonly Row[];

describe('what is left of a snippet', function () {
  this.timeout(240_000);

  let rows: readonly Row[] = [];
  before(async function () {
    try {
      rows = await runPlacement();
    } catch (error) {
      if (error instanceof EngineMissing) this.skip();
      throw error;
    }
  });

  for (const { id, dangers } of committed) {
    const row = () => rows.find((each) => each.id === id)!;

    it(`is what docs/placement.json says: ${id} (or else: npm run placement)`, () => {
      expect(row()).to.deep.equal(committed.find((each) => each.id === id));
    });

    it(`is drawn in the form that we advise, with a link: ${id}`, () => {
      const choice = choiceOf(row());
      expect(choice).to.be.oneOf(['pinned', 'placeholder', 'own-link']);
      expect(row().standard[choice!]).to.include({
        isRecognized: true,
        isNumberReadable: true,
        isCodeShown: false,
        isDrawn: true,
      });
      expect(row().standard[choice!]?.link).to.equal(choice === 'own-link' ? 'page' : 'tel');
    });

    it(`is drawn as an own link: ${id}`, () => {
      expect(row().standard['own-link']).to.include({ link: 'page', isNumberReadable: true, isDrawn: true });
    });

    if (dangers)
      it(`is nothing that runs, with the settings of docs/placement.md: ${id}`, () => {
        expect(row().dangers).to.deep.equal([]);
      });

    it(`is all but the script with the settings of docs/placement.md: ${id}`, () => {
      expect(row().configured).to.deep.equal({
        stripped: ['<script>'],
        isRecognized: true,
        link: 'tel',
        isNumberReadable: true,
        isCodeShown: false,
        isDrawn: true,
      });
    });
  }

  it('is told of every product', () => {
    expect(rows.map(({ id }) => id)).to.deep.equal(committed.map(({ id }) => id));
  });
});

describe('what we say of it', () => {
  it('is generated from docs/placement.json and docs/placement/ (or else: npm run placement)', async () => {
    for (const [file, text] of Object.entries(await filesWith(committed)))
      expect(read(file), file).to.equal(text);
  });
});
