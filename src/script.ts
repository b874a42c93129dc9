/** The classic script: defines every tag, and takes up the languages that scripts before and after it add. */
import './define.js';
import { addLocale, type Locale } from './localize.js';

/** From package.json; put in by the build. */
declare const VERSION: string;

const page = globalThis as typeof globalThis & {
  hotlineElements?: { readonly version: string; readonly addLocale: typeof addLocale };
  hotlineLocales?: unknown;
};

page.hotlineElements = { version: VERSION, addLocale };

// Language files push themselves here, whether they come before this script or after it.
const early = page.hotlineLocales;
const push = (...locales: Locale[]): void => {
  locales.forEach(addLocale);
};
page.hotlineLocales = { push };
if (Array.isArray(early)) push(...(early as Locale[]));
