import { str as str$1 } from './vendor/@lit/localize/internal/str-tag.js';
import { msg as msg$1 } from './vendor/@lit/localize/init/install.js';
import './vendor/@lit/localize/init/runtime.js';
import { configureReentrantLocalization } from './vendor/@lit/localize/init/reentrant.js';
import { en } from './locales/en.js';
import { es } from './locales/es.js';
import { sourceLocale, targetLocales } from './locales/generated/locale-codes.js';

const locales = /* @__PURE__ */ new Map([
  [en.code, en],
  [es.code, es]
]);
const knownCodes = [sourceLocale, ...targetLocales];
const listeners = /* @__PURE__ */ new Set();
let active = en;
configureReentrantLocalization({
  sourceLocale,
  // The list is copied now: a locale that is not on it could never be added later.
  targetLocales: [...targetLocales],
  getLocale: () => active.code,
  loadLocaleSync: () => active
});
const msg = msg$1;
const str = str$1;
const isObject = (value) => typeof value === "object" && value !== null;
const isLocale = (value) => isObject(value) && knownCodes.includes(value.code) && typeof value.name === "string" && (value.dir === "ltr" || value.dir === "rtl") && isObject(value.templates) && isObject(value.prose);
const addLocale = (locale) => {
  if (!isLocale(locale)) {
    const { code } = Object(locale);
    console.warn(
      `Hotline Elements: ${typeof code === "string" ? `"${code}"` : "what was added"} is not a language of this version, and is left out. It knows: ${knownCodes.join(", ")}.`
    );
    return;
  }
  locales.set(locale.code, locale);
  for (const listener of listeners) listener();
};
const onLocaleAdded = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const loadedLocales = () => [...locales.values()];
const currentLocale = () => active;
const withLocale = (locale, run) => {
  const before = active;
  active = locale;
  try {
    return run();
  } finally {
    active = before;
  }
};

export { addLocale, currentLocale, loadedLocales, msg, onLocaleAdded, str, withLocale };
