import { expect } from '@open-wc/testing';
import {
  addLocale,
  currentLocale,
  loadedLocales,
  msg,
  onLocaleAdded,
  str,
  translate,
  withLocale,
  type Locale,
} from '../src/localize.js';
import { pseudo } from './locales/ar-XB.js';
import { warningsOf } from './reading.js';

const locale = (code: string) => loadedLocales().find((loaded) => loaded.code === code) as Locale;
const openNow = () => msg('Open now', { desc: 'Someone answers at this moment' });

describe('localize', () => {
  it('speaks the language around each msg(), also one inside the other', () => {
    const heard: string[] = [];
    withLocale(locale('es'), () => {
      heard.push(openNow());
      withLocale(locale('en'), () => heard.push(openNow()));
      heard.push(openNow());
    });
    heard.push(openNow());
    expect(heard).to.deep.equal(['Abierto ahora', 'Open now', 'Abierto ahora', 'Open now']);
  });

  it('goes back to the language before when something throws', () => {
    expect(() =>
      withLocale(locale('es'), () => {
        throw new Error('inside');
      }),
    ).to.throw('inside');
    expect(currentLocale().code).to.equal('en');
  });

  it('fills in what a sentence leaves open', () => {
    const said = withLocale(locale('es'), () =>
      msg(str`Call ${'911'}`, { desc: 'Link that dials the emergency number' }),
    );
    expect(said).to.equal('Llame al 911');
  });

  it('says a sentence without a translation in English', () => {
    expect(withLocale(locale('es'), () => msg('Open now!', { desc: 'The English changed' }))).to.equal(
      'Open now!',
    );
  });

  it('knows English and Spanish from the start', () => {
    expect(
      loadedLocales()
        .map(({ code }) => code)
        .slice(0, 2),
    ).to.deep.equal(['en', 'es']);
  });

  it('tells when a language is added', () => {
    let times = 0;
    const stop = onLocaleAdded(() => times++);
    addLocale(pseudo);
    stop();
    addLocale(pseudo);
    expect(times).to.equal(1);
    expect(locale('ar-XB').dir).to.equal('rtl');
  });

  const templates = { s0123456789abcdef: {} };
  const hostile = {
    get code(): string {
      throw new Error('hostile');
    },
  };
  for (const bad of [
    { ...pseudo, code: 'xx' },
    { ...pseudo, code: 'en' },
    { ...pseudo, templates },
    hostile,
    null,
    undefined,
    7,
    'es',
    {},
    { code: 'ar-XB' },
  ]) {
    it(`refuses ${bad === hostile ? 'a getter that throws' : JSON.stringify(bad)?.slice(-30)} with one warning`, async () => {
      const before = loadedLocales();
      const warnings = await warningsOf(() => addLocale(bad as unknown as Locale));
      expect(loadedLocales()).to.deep.equal(before);
      expect(warnings).to.have.lengthOf(1);
    });
  }
});

describe('translate', () => {
  const english = 'For anyone who is hurt, controlled or threatened by a partner.';
  const inSpanish = (sentence: string) => withLocale(locale('es'), () => translate(sentence));

  it('knows a translation of just this sentence, and marks it', () => {
    expect(inSpanish(english)).to.deep.equal({
      text: 'Para toda persona a quien su pareja lastima, controla o amenaza.',
      lang: 'es',
    });
  });

  it('leaves a sentence that has changed in English, and marks it', () => {
    expect(inSpanish(`${english} `)).to.deep.equal({ text: `${english} `, lang: 'en' });
  });

  it('leaves English as it is', () => {
    expect(translate(english)).to.deep.equal({ text: english, lang: 'en' });
  });
});
