import { matchLocale } from './domain/language.js';
import { targetLocales } from './locales/generated/locale-codes.js';
import { loadedLocales, onLocaleAdded } from './localize.js';

const parentOf = (node) => Reflect.get(Node.prototype, "parentNode", node);
const ancestorsOf = function* (element) {
  for (let node = element; node; ) {
    if (node instanceof Element) yield node;
    node = parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
  }
};
const ownLanguage = (element) => element.getAttribute("lang")?.trim() || void 0;
const declaredLanguage = (element) => {
  for (const ancestor of ancestorsOf(element)) {
    const tag = ownLanguage(ancestor);
    if (tag) return tag;
  }
  return void 0;
};
const controllers = /* @__PURE__ */ new Set();
let pageChoice;
const observer = globalThis.MutationObserver && new MutationObserver((records) => {
  const changed = /* @__PURE__ */ new Set();
  for (const { target, oldValue } of records) {
    if (target instanceof Element && target.getAttribute("lang") !== oldValue) changed.add(target);
  }
  if (changed.has(document.documentElement)) pageChoice = void 0;
  for (const controller of controllers) controller.pageChanged(changed);
});
class LocaleOf {
  #host;
  #warn;
  #choice;
  #stop;
  /** @param warn called with a sentence about languages that are not loaded */
  constructor(host, warn) {
    this.#host = host;
    this.#warn = warn;
    host.addController(this);
  }
  get value() {
    const locales = loadedLocales();
    const codes = locales.map(({ code }) => code);
    const byCode = (code) => locales.find((locale) => locale.code === code);
    const chosen = byCode(this.#choice);
    if (chosen) return chosen;
    const declared = declaredLanguage(this.#host);
    const tags = declared === void 0 ? browserLanguages() : [declared];
    const match = byCode(tags.map((tag) => matchLocale(tag, codes)).find(Boolean));
    if (!match && declared !== void 0) {
      this.#warn(`does not speak "${declared}". English is shown. ${fileToAdd(declared)}`);
    }
    return match ?? locales[0];
  }
  /**
   * The languages of a switch.
   * @param tags the languages to offer, in that order. Empty, or none of them loaded: all that are loaded
   */
  offer(tags) {
    const locales = loadedLocales();
    const codes = locales.map(({ code }) => code);
    const matching = (wanted) => {
      const found = new Set(wanted.map((tag) => matchLocale(tag, codes)));
      return [...found].flatMap((code) => locales.find((locale) => locale.code === code) ?? []);
    };
    const missing = tags.filter((tag) => !matchLocale(tag, codes));
    const offered = matching(tags);
    if (missing.length) {
      const instead = offered.length ? "They are left out." : "All that are loaded are offered.";
      this.#warn(`languages: not loaded: ${missing.join(" ")}. ${instead} ${fileToAdd(missing[0] ?? "")}`);
    }
    return { offered: offered.length ? offered : locales, preferred: () => matching(browserLanguages()) };
  }
  /** The reader's choice: for this element, and for every element without a `lang` of its own. */
  choose(code) {
    pageChoice = code;
    for (const controller of controllers) {
      if (controller !== this && ownLanguage(controller.#host)) continue;
      controller.#choice = code;
      controller.#host.requestUpdate();
    }
  }
  /** A `lang` changed somewhere: the page's newer word replaces an older choice. */
  pageChanged(changed) {
    const followed = ownLanguage(this.#host) ? [this.#host] : [...ancestorsOf(this.#host)];
    if (!changed.has(this.#host) && !followed.some((ancestor) => changed.has(ancestor))) return;
    this.#choice = void 0;
    this.#host.requestUpdate();
  }
  hostConnected() {
    controllers.add(this);
    if (!ownLanguage(this.#host)) this.#choice ??= pageChoice;
    this.#stop = onLocaleAdded(() => this.#host.requestUpdate());
    for (let node = this.#host; ; node = node.host) {
      node = node.getRootNode();
      observer?.observe(node, {
        attributes: true,
        attributeFilter: ["lang"],
        attributeOldValue: true,
        subtree: true
      });
      if (!(node instanceof ShadowRoot)) break;
    }
    this.#host.requestUpdate();
  }
  hostDisconnected() {
    controllers.delete(this);
    this.#stop?.();
  }
}
const fileToAdd = (tag) => {
  const code = matchLocale(tag, targetLocales);
  return code ? `Add locales/${code}.js to the page.` : "There is no such language.";
};
const browserLanguages = () => [...globalThis.navigator?.languages ?? []].filter((tag) => typeof tag === "string");

export { LocaleOf, browserLanguages };
