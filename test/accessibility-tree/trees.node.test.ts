/** What a screen reader is told. The files beside this one are read by people; here they are held. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';

const root = path.resolve(import.meta.dirname, '../..');
const importScript = (name: string): Promise<unknown> =>
  import(pathToFileURL(path.join(root, 'scripts', name)).href);

// Scripts have no types.
const { EngineMissing } = (await importScript('engines.mjs')) as { EngineMissing: typeof Error };
const { accessibilityTrees } = (await importScript('accessibility-trees.mjs')) as {
  accessibilityTrees: () => Promise<Record<string, string>>;
};

const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));
const read = (name: string): string => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const linesOf = (name: string): string[] => read(name).trim().split('\n');
const matching = (name: string, expression: RegExp): string[] =>
  linesOf(name).filter((line) => expression.test(line));

describe('the accessibility tree', () => {
  it('is what the files say, in Chromium', async function () {
    let trees: Record<string, string>;
    try {
      trees = await accessibilityTrees();
    } catch (error) {
      if (error instanceof EngineMissing) this.skip();
      throw error;
    }
    expect(Object.keys(trees).sort()).to.deep.equal([...names].sort());
    for (const name of names) {
      expect(
        trees[name],
        `${name}: if the change is meant, run "node scripts/accessibility-trees.mjs" and read the difference`,
      ).to.equal(read(name));
    }
  }).timeout(120_000);

  for (const name of names) {
    const isExit = name.startsWith('exit.');

    it(`has one region, and one heading of the level that was chosen, which names it: ${name}`, () => {
      const headings = matching(name, /^ *heading /);
      const regions = matching(name, /^ *region /);
      if (isExit) {
        expect([...headings, ...regions]).to.deep.equal([]);
        return;
      }
      expect(headings.filter((line) => line.endsWith('level=2'))).to.deep.equal([headings[0]]);
      expect(regions).to.have.lengthOf(1);
      expect(/"(.*?)"/.exec(regions[0] ?? '')?.[1]).to.equal(/"(.*?)"/.exec(headings[0] ?? '')?.[1]);
      expect(matching(name, /^ *(banner|main|navigation|complementary|contentinfo|alert) ?/)).to.deep.equal(
        [],
      );
    });

    it(`says nothing without a name, and nothing empty: ${name}`, () => {
      expect(matching(name, /^ *(link|button|combobox|searchbox|heading|region|image)(?! ")/)).to.deep.equal(
        [],
      );
      const lines = linesOf(name);
      const indentOf = (line = ''): number => /^ */.exec(line)?.[0].length ?? 0;
      const empty = lines.filter(
        (line, index) =>
          /^ *(list|listitem|paragraph)\b/.test(line) && indentOf(lines[index + 1]) <= indentOf(line),
      );
      expect(empty).to.deep.equal([]);
    });

    it(`speaks politely, where it speaks by itself: ${name}`, () => {
      const speaking = matching(name, /live=/).map((line) => line.trim().replace(/ \[.*\]$/, ''));
      const expected = /^(exit|banner|bar|list-filterable)\./.test(name) ? ['status live=polite'] : [];
      expect(speaking).to.deep.equal(expected);
    });
  }

  for (const name of names.filter((each) => each.startsWith('banner.'))) {
    it(`says the name, then call, text, chat, TTY and hours: ${name}`, () => {
      const links = matching(name, /^ *link /).map((line) => /url=(\S+)/.exec(line)?.[1]);
      expect(links.slice(1, 5)).to.deep.equal([
        'tel:+18883737888',
        'sms:233733?body=HELP',
        'https://humantraffickinghotline.org/chat',
        'tel:711',
      ]);
      const text = read(name);
      const [heading, call] = ['heading ', 'tel:+18883737888'].map((words) => text.indexOf(words));
      expect(heading).to.be.greaterThan(0).and.lessThan(call!);
      // What comes next is two things about one: that someone answers now, and until when.
      const [, hours] = /url=tel:711\n.*\n *listitem\n *"[^"]+" "·" "([^"]+)"\n/.exec(text) ?? [];
      expect(hours).to.match(/24|круглосуточно|շուրջօրյա/i);
    });
  }
});
