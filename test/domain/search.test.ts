import { expect } from 'chai';
import { find, indexOf } from '../../src/domain/search.js';

const index = indexOf([
  { item: 'line', texts: ['Línea Nacional', 'National Human Trafficking Hotline', '1-888-373-7888'] },
  { item: 'cast', texts: ['Cast', 'Coalition to Abolish Slavery & Trafficking'] },
  {
    item: 'visa',
    texts: ['T visa', 'STRASSE', '비자', 'виза', '申请签证', 'التأشيرة', 'کمک', 'đường dây', 'ਖ਼ਤਰਾ'],
  },
]);

describe('find', () => {
  const cases: { title: string; query: string; found: string[] }[] = [
    { title: 'nothing, which finds all', query: '', found: ['line', 'cast', 'visa'] },
    { title: 'spaces and signs, which find all', query: ' - & ', found: ['line', 'cast', 'visa'] },
    { title: 'the beginning of a word', query: 'traff', found: ['line', 'cast'] },
    { title: 'not the middle of a word', query: 'rafficking', found: [] },
    { title: 'every word, in any order and text', query: 'hotline línea', found: ['line'] },
    { title: 'not one word of two', query: 'slavery hotline', found: [] },
    { title: 'capitals', query: 'SLAVERY', found: ['cast'] },
    { title: 'without an accent', query: 'linea', found: ['line'] },
    { title: 'with an accent too many', query: 'hótline', found: ['line'] },
    { title: 'an accent of its own sign', query: 'li\u0301nea', found: ['line'] },
    { title: 'part of a number', query: '373', found: ['line'] },
    { title: 'other scripts', query: '비자', found: ['visa'] },
    { title: 'capitals of other scripts', query: 'ВИЗА', found: ['visa'] },
    { title: 'the middle of a text without spaces', query: '签证', found: ['visa'] },
    { title: 'a word without its article, and another hamza', query: 'تاشيره', found: ['visa'] },
    { title: 'the letters of another keyboard', query: 'كمك', found: ['visa'] },
    { title: 'a letter without its stroke', query: 'duong', found: ['visa'] },
    { title: 'a letter without its dot', query: 'ਖਤਰਾ', found: ['visa'] },
    { title: 'not the middle of a word of other scripts', query: 'иза', found: [] },
    { title: 'signs of regular expressions', query: '.*(', found: ['line', 'cast', 'visa'] },
    { title: 'words that begin in one text and end in another', query: 'nacionalnational', found: [] },
  ];
  for (const { title, query, found } of cases) {
    it(`finds by ${title}: ${JSON.stringify(query)}`, () => {
      expect(find(index, query)).to.deep.equal(found);
    });
  }
});
