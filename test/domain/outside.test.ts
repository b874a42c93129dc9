import { expect } from 'chai';
import {
  flag,
  idOf,
  languageTags,
  oneOf,
  regionCode,
  someOf,
  webAddress,
  wholeNumber,
  type Attribute,
} from '../../src/domain/outside.js';

/** `refused: undefined` means that all was taken. */
interface Case {
  value: unknown;
  expected: unknown;
  refused?: string;
}

const trap = (): never => {
  throw new Error('a trap');
};
const closed = Proxy.revocable([], {});
closed.revoke();
/** Lists that cannot be read. */
const traps = [new Proxy(['en'], { get: trap }), closed.proxy];

const tables: { title: string; attribute: Attribute<unknown>; cases: Case[] }[] = [
  {
    title: 'oneOf',
    attribute: oneOf(['light', 'dark']),
    cases: [
      { value: 'dark', expected: 'dark' },
      { value: ' Dark\n', expected: 'dark' },
      { value: '', expected: 'light' },
      { value: null, expected: 'light' },
      { value: undefined, expected: 'light' },
      { value: 'constructor', expected: 'light', refused: 'constructor' },
      { value: '__proto__', expected: 'light', refused: '__proto__' },
      { value: {}, expected: 'light', refused: 'object' },
      { value: Symbol('dark'), expected: 'light', refused: 'symbol' },
      { value: ['dark'], expected: 'light', refused: 'object' },
      { value: 1n, expected: 'light', refused: 'bigint' },
      {
        value: {
          toString: () => {
            throw new Error();
          },
        },
        expected: 'light',
        refused: 'object',
      },
    ],
  },
  {
    title: 'flag',
    attribute: flag(),
    cases: [
      { value: '', expected: true },
      { value: ' true ', expected: true },
      { value: 'false', expected: false },
      { value: true, expected: true },
      { value: false, expected: false },
      { value: null, expected: false },
      { value: 'quick-exit', expected: false, refused: 'quick-exit' },
      { value: 1, expected: false, refused: '1' },
    ],
  },
  {
    title: 'wholeNumber',
    attribute: wholeNumber(2, 1, 6),
    cases: [
      { value: '1', expected: 1 },
      { value: 6, expected: 6 },
      { value: ' 3 ', expected: 3 },
      { value: '0', expected: 2, refused: '0' },
      { value: '7', expected: 2, refused: '7' },
      { value: '-1', expected: 2, refused: '-1' },
      { value: '1e0', expected: 2, refused: '1e0' },
      { value: NaN, expected: 2, refused: 'NaN' },
      { value: Infinity, expected: 2, refused: 'Infinity' },
    ],
  },
  {
    title: 'languageTags',
    attribute: languageTags(),
    cases: [
      { value: 'en es', expected: ['en', 'es'] },
      { value: ' es,zh-Hant ,, en ', expected: ['es', 'zh-Hant', 'en'] },
      { value: ['en', 'es'], expected: ['en', 'es'] },
      { value: '', expected: [] },
      { value: 'en <b> e!', expected: ['en'], refused: '<b> e!' },
      { value: '日本', expected: [], refused: '日本' },
      ...traps.map((value) => ({ value, expected: [], refused: 'object' })),
    ],
  },
  {
    title: 'someOf',
    attribute: someOf(['a', 'b', 'c'], ['a', 'c']),
    cases: [
      { value: 'b', expected: ['b'] },
      { value: ' C,b  b ', expected: ['c', 'b'] },
      { value: ['b', 'a'], expected: ['b', 'a'] },
      { value: '', expected: ['a', 'c'] },
      { value: [], expected: ['a', 'c'] },
      { value: undefined, expected: ['a', 'c'] },
      { value: 'b x y', expected: ['b'], refused: 'x y' },
      { value: 'x', expected: ['a', 'c'], refused: 'x' },
      { value: ['b', {}, 1], expected: ['b'] },
      { value: 'constructor', expected: ['a', 'c'], refused: 'constructor' },
      { value: {}, expected: ['a', 'c'], refused: 'object' },
      ...traps.map((value) => ({ value, expected: ['a', 'c'], refused: 'object' })),
    ],
  },
  {
    title: 'regionCode',
    attribute: regionCode(),
    cases: [
      { value: 'US-CA', expected: 'US-CA' },
      { value: ' us-ca ', expected: 'US-CA' },
      { value: 'US', expected: 'US' },
      { value: 'GB-ENG', expected: 'GB-ENG' },
      { value: '', expected: '' },
      { value: null, expected: '' },
      ...['California', 'US-', 'US_CA', 'US-CALI', 'U', '-CA', '<b>'].map((value) => ({
        value,
        expected: '',
        refused: value,
      })),
    ],
  },
  {
    title: 'idOf',
    attribute: idOf('a topic'),
    cases: [
      { value: 'labor-trafficking', expected: 'labor-trafficking' },
      { value: ' money ', expected: 'money' },
      { value: '', expected: '' },
      { value: undefined, expected: '' },
      ...['Money', 'a b', '-a', 'a--b', '__proto__', '"]'].map((value) => ({
        value,
        expected: '',
        refused: value,
      })),
    ],
  },
  {
    title: 'webAddress',
    attribute: webAddress('https://www.weather.gov/'),
    cases: [
      { value: 'https://example.org', expected: 'https://example.org/' },
      { value: ' HTTP://EXAMPLE.ORG/a b ', expected: 'http://example.org/a%20b' },
      { value: '', expected: 'https://www.weather.gov/' },
      ...[
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'java\tscript:alert(1)',
        '\u0001javascript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'blob:https://example.org/x',
        'file:///etc/passwd',
        'tel:911',
        '//example.org',
        '/path',
        'example.org',
        'https://',
        'http://[',
      ].map((value) => ({ value, expected: 'https://www.weather.gov/', refused: value })),
    ],
  },
];

for (const { title, attribute, cases } of tables) {
  describe(title, () => {
    for (const { value, expected, refused } of cases) {
      const shown = typeof value === 'string' ? JSON.stringify(value) : typeof value;
      it(`reads ${shown} as ${JSON.stringify(expected)}`, () => {
        const reading = attribute.read(value);
        expect(reading.value).to.deep.equal(expected);
        expect(reading.refused).to.equal(refused);
      });
    }
  });
}
