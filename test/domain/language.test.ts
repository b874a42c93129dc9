import { expect } from 'chai';
import { matchLocale } from '../../src/domain/language.js';

const known = ['en', 'es', 'zh-Hans', 'zh-Hant', 'fil', 'pa-Guru', 'ar', 'fa'];

describe('matchLocale', () => {
  const cases = [
    ['es', 'es'],
    ['ES', 'es'],
    [' en ', 'en'],
    ['es-MX', 'es'],
    ['es_419', 'es'],
    ['es-Latn-US', 'es'],
    ['en-GB-oxendict', 'en'],
    ['tl', 'fil'],
    ['tl-PH', 'fil'],
    ['fil-PH', 'fil'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['pa', 'pa-Guru'],
    ['pa-IN', 'pa-Guru'],
    ['pa-PK', undefined],
    ['ar-EG', 'ar'],
    ['fa-AF', 'fa'],
    ['es-Arab', undefined],
    ['de', undefined],
    ['', undefined],
    ['   ', undefined],
    ['*', undefined],
    ['not a tag', undefined],
    ['x-private', undefined],
  ] as const;
  for (const [tag, expected] of cases) {
    it(`gives ${expected} for "${tag}"`, () => {
      expect(matchLocale(tag, known)).to.equal(expected);
    });
  }

  it('makes do with the language itself where the engine has no Intl.Locale', () => {
    const { Locale } = Intl;
    Object.assign(Intl, { Locale: undefined });
    try {
      expect(['es-MX', 'en', 'de'].map((tag) => matchLocale(tag, known))).to.deep.equal([
        'es',
        'en',
        undefined,
      ]);
    } finally {
      Object.assign(Intl, { Locale });
    }
  });
});
