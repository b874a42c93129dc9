import { configureReentrantLocalization } from './vendor/@lit/localize/init/reentrant.js';
import { generateMsgId } from './vendor/@lit/localize/internal/id-generation.js';
import { en } from './locales/en.js';
import { es } from './locales/es.js';
import { targetLocales, sourceLocale } from './locales/generated/locale-codes.js';
import { msg as msg$1 } from './vendor/@lit/localize/init/install.js';
import { str as str$1 } from './vendor/@lit/localize/internal/str-tag.js';

const locales = /* @__PURE__ */ new Map([
  [en.code, en],
  [es.code, es]
]);
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
const isText = (value) => typeof value === "string";
const isLocale = (value) => {
  try {
    return isObject(value) && targetLocales.includes(value.code) && isText(value.name) && (value.dir === "ltr" || value.dir === "rtl") && isObject(value.templates) && Object.values(value.templates).every(
      (template) => isText(template) || isObject(template) && template.strTag === true
    );
  } catch {
    return false;
  }
};
const addLocale = (locale) => {
  if (!isLocale(locale)) {
    const languages = targetLocales.filter((code) => !/-X[A-Z]$/.test(code));
    console.warn(
      `Hotline Elements: what was added as a language is none of this version, and is left out. Those are: ${languages.join(", ")}.`,
      locale
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
[sourceLocale, ...targetLocales];
const currentLocale = () => active;
const translate = (english) => {
  const target = active.templates[generateMsgId(english)];
  return typeof target === "string" ? { text: target, lang: active.code } : { text: english, lang: "en" };
};
const withLocale = (locale, run) => {
  const before = active;
  active = locale;
  try {
    return run();
  } finally {
    active = before;
  }
};

export { addLocale, currentLocale, loadedLocales, msg, onLocaleAdded, str, translate, withLocale };
