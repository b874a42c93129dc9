/** How hard the English is, as a school grade: the words of the Flesch-Kincaid measure. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { DOMParser } from '@xmldom/xmldom';
import { expect } from 'chai';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

import definitionsJson from '../src/data/definitions.json';
import directoryJson from '../src/data/directory.json';
import type { Definitions, Directory } from '../src/data/types.js';
import { en } from '../src/locales/en.js';
import { prerender, tags } from '../src/prerender/prerender.js';
import { sentencesOf } from './data/sentences.js';

/** Below, one long word decides: "What is human trafficking?" would be grade 6.6. */
const FEWEST_WORDS = 10;
const HIGHEST_GRADE = 8;
/** What a person in danger reads first is easier. */
const HIGHEST_GRADE_OF_BANNER = 6;

const directory = directoryJson as Directory;

/** Names cannot be made easier. Each counts as one word of one syllable, the longest first. */
const names = [
  ...directory.services.flatMap(({ name, alternateNames = [], serviceAreas }) => [
    name,
    ...alternateNames,
    ...serviceAreas.map((area) => area.name),
  ]),
  ...directory.regions.map(({ name }) => name),
].sort((a, b) => b.length - a.length);

const withoutNames = (text: string): string =>
  names.reduce((rest, name) => rest.replaceAll(name, 'Name'), text);

const piecesOf = (text: string, granularity: 'sentence' | 'word'): string[] =>
  [...new Intl.Segmenter('en', { granularity }).segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));

const wordsOf = (text: string): string[] => piecesOf(withoutNames(text), 'word');

/** The school grade that a text asks of its reader; whole texts do not run into each other. */
const gradeOf = (...texts: readonly string[]): number =>
  fleschKincaid({
    sentence: texts.flatMap((text) => piecesOf(withoutNames(text), 'sentence')).length,
    word: texts.flatMap(wordsOf).length,
    // What it counts as none, as a numeral, is still said.
    syllable: texts.flatMap(wordsOf).reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });

const messages = Array.from(
  new DOMParser()
    .parseFromString(
      readFileSync(path.resolve(import.meta.dirname, '../src/locales/xliff/es.xlf'), 'utf8'),
      'text/xml',
    )
    .getElementsByTagName('source'),
  (source) => Array.from(source.childNodes, (node) => node.textContent ?? 'X').join(''),
);

const texts = [
  ...new Set([
    ...messages,
    ...sentencesOf(directory, definitionsJson as Definitions)
      .filter(({ kind }) => kind !== 'unseen' && kind !== 'name')
      .map(({ text }) => text),
  ]),
];

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#39;': "'" };

/** The texts that an element shows, drawn with nothing asked for. */
const shownBy = (tag: (typeof tags)[number]): string[] => {
  const html = prerender(tag, en).replaceAll(/&(?:amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
  return texts.filter((text) => html.includes(text));
};

const isSentence = (text: string): boolean => /[.?!]$/.test(text);

/** The hardest first, each with its grade. */
const harderThan = (grade: number, candidates: readonly string[]): string[] =>
  candidates
    .filter((text) => wordsOf(text).length >= FEWEST_WORDS)
    .map((text) => ({ text, grade: gradeOf(text) }))
    .filter((each) => each.grade > grade)
    .sort((a, b) => b.grade - a.grade)
    .map((each) => `${each.grade.toFixed(1)}: ${each.text}`);

describe('the reading level of the English', () => {
  it('is measured: a hard sentence is harder than an easy one', () => {
    const hard = 'Interpretation is administered irrespective of a complainant’s immigration documentation.';
    expect(gradeOf(hard)).to.be.greaterThan(HIGHEST_GRADE);
    expect(gradeOf('You can call at any time.')).to.be.lessThan(HIGHEST_GRADE_OF_BANNER);
    expect(texts.length).to.be.greaterThan(100);
  });

  it(`is grade ${HIGHEST_GRADE} at most, in each text of ${FEWEST_WORDS} words or more`, () => {
    expect(harderThan(HIGHEST_GRADE, texts)).to.deep.equal([]);
  });

  it(`is grade ${HIGHEST_GRADE_OF_BANNER} at most, in each text of the banner of ${FEWEST_WORDS} words or more`, () => {
    expect(harderThan(HIGHEST_GRADE_OF_BANNER, shownBy('hotline-banner'))).to.deep.equal([]);
  });

  for (const tag of tags) {
    const limit = tag === 'hotline-banner' ? HIGHEST_GRADE_OF_BANNER : HIGHEST_GRADE;
    it(`is grade ${limit} at most, in all sentences of <${tag}> together`, () => {
      const sentences = shownBy(tag).filter(isSentence);
      expect(sentences).to.not.be.empty;
      expect(gradeOf(...sentences), sentences.join('\n')).to.be.at.most(limit);
    });
  }
});
