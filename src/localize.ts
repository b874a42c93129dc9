/**
 * Several languages on one page: @lit/localize asks for the locale at each `msg()`, and `withLocale` wraps an
 * element's render. This is the only file that knows `init/reentrant.js` and `internal/id-generation.js`, which are
 * semi-public; a test fails if they go.
 */
import { msg as litMsg, str as litStr } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { en } from './locales/en.js';
import { es } from './locales/es.js';
import { sourceLocale, targetLocales } from './locales/generated/locale-codes.js';

/** A sentence with places that are filled in, as @lit/localize's `str` makes it. */
export interface Sentence {
  readonly strTag: true;
  readonly strings: TemplateStringsArray;
  readonly values: unknown[];
}

/** A language that the elements can speak. */
export interface Locale {
  /** BCP 47. */
  readonly code: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Between the items of a list. Default: `, `. */
  readonly comma?: string;
  /** Who checked the translation, and on which day (YYYY-MM-DD). `null`: nobody has yet. */
  readonly reviewed: { readonly by: string; readonly date: string } | null;
  /** Interface texts, and sentences of the data, by an id that is made from the English. */
  readonly templates: Readonly<Record<string, string | Sentence>>;
}

const locales = new Map<string, Locale>([
  [en.code, en],
  [es.code, es],
]);
const listeners = new Set<() => void>();
let active: Locale = en;

configureReentrantLocalization({
  sourceLocale,
  // The list is copied now: a locale that is not on it could never be added later.
  targetLocales: [...targetLocales],
  getLocale: () => active.code,
  loadLocaleSync: () => active,
});

/** @internal The one door to @lit/localize: whoever has it has it configured. */
export const msg = litMsg;
/** @internal */
export const str = litStr;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): boolean => typeof value === 'string';

/** Read once, where it comes in: whoever adds a language is a page, not us. */
const isLocale = (value: unknown): value is Locale => {
  try {
    return (
      isObject(value) &&
      (targetLocales as readonly unknown[]).includes(value.code) &&
      isText(value.name) &&
      (value.dir === 'ltr' || value.dir === 'rtl') &&
      isObject(value.templates) &&
      Object.values(value.templates).every(
        (template) => isText(template) || (isObject(template) && template.strTag === true),
      )
    );
  } catch {
    return false;
  }
};

/**
 * Adds a language. Elements that stand in it, or offer it, are drawn again. What is not a locale of this version is
 * left out, with a warning.
 */
export const addLocale = (locale: Locale): void => {
  if (!isLocale(locale)) {
    // A code for private use, such as that of the pseudo-locale, is no one's language.
    const languages = targetLocales.filter((code) => !/-X[A-Z]$/.test(code));
    console.warn(
      `Hotline Elements: what was added as a language is none of this version, and is left out. Those are: ${languages.join(', ')}.`,
      locale,
    );
    return;
  }
  locales.set(locale.code, locale);
  for (const listener of listeners) listener();
};

/** Calls back whenever a language is added. Returns a function that stops it. */
export const onLocaleAdded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** All languages there are so far, English first, then in the order in which they were added. */
export const loadedLocales = (): Locale[] => [...locales.values()];

/** Every language of this version, loaded or not. */
export const knownCodes: readonly string[] = [sourceLocale, ...targetLocales];

/** The language that `msg()` speaks now. */
export const currentLocale = (): Locale => active;

/** A sentence of the data in the language that `msg()` speaks now, or in English where it has no translation. */
export const translate = (english: string): { text: string; lang: string } => {
  const target = active.templates[generateMsgId(english, false)];
  return typeof target === 'string' ? { text: target, lang: active.code } : { text: english, lang: 'en' };
};

/** Runs a function in which `msg()` speaks the given language. Returns what the function returns. */
export const withLocale = <T>(locale: Locale, run: () => T): T => {
  const before = active;
  active = locale;
  try {
    return run();
  } finally {
    active = before;
  }
};
