/** What a classic script does besides defining tags: takes up the languages that other scripts add, and starts placeholders. */
import { addLocale, knownCodes, type Locale } from './localize.js';
import { startPlaceholders } from './placeholders.js';

/** From package.json, with the edition of the script; put in by the build. */
declare const VERSION: string;
/** Where our own pages are, ending in a slash; put in by the build where the environment says so. */
declare const HOTLINE_BASE_URL: string | undefined;

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

// Asked of the prototype: on the document an image may have this name. A module script has none.
const script = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
startPlaceholders([HOTLINE_BASE_URL, script?.src?.match(/^[^?#]*\//)?.[0]], knownCodes);
