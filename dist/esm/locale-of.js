import { loadedLocales, onLocaleAdded } from './localize.js';

const matchLocale = (tag, codes) => {
  const wanted = tag.trim().replaceAll("_", "-").toLowerCase().replace(/^tl\b/, "fil");
  const exact = codes.find((code) => code.toLowerCase() === wanted);
  if (exact || !wanted) return exact;
  const script = languageAndScript(wanted);
  return codes.find((code) => languageAndScript(code) === script);
};
const languageAndScript = (tag) => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag.split("-")[0];
  }
};
const ancestorsOf = function* (element) {
  for (let node = element; node; ) {
    if (node instanceof Element) yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
};
const declaredLanguage = (element) => {
  for (const ancestor of ancestorsOf(element)) {
    const tag = ancestor.getAttribute("lang")?.trim();
    if (tag) return tag;
  }
  return void 0;
};
const controllers = /* @__PURE__ */ new Set();
let pageChoice;
const observer = globalThis.MutationObserver && new MutationObserver((records) => {
  const changed = new Set(records.map(({ target }) => target));
  for (const controller of controllers) controller.pageChanged(changed);
});
class LocaleOf {
  #host;
  #onMissing;
  #choice;
  #stop;
  /** @param onMissing called with the tag of a declared language that is not loaded. */
  constructor(host, onMissing) {
    this.#host = host;
    this.#onMissing = onMissing;
    host.addController(this);
  }
  get value() {
    const locales = loadedLocales();
    const codes = locales.map(({ code }) => code);
    const byCode = (code) => locales.find((locale) => locale.code === code);
    const chosen = byCode(this.#choice ?? (this.#host.hasAttribute("lang") ? void 0 : pageChoice));
    if (chosen) return chosen;
    const declared = declaredLanguage(this.#host);
    const tags = declared === void 0 ? browserLanguages() : [declared];
    const match = byCode(tags.map((tag) => matchLocale(tag, codes)).find(Boolean));
    if (!match && declared !== void 0) this.#onMissing(declared);
    return match ?? locales[0];
  }
  /**
   * The languages of a switch.
   * @param tags the languages to offer, in that order. Empty: all that are loaded
   */
  offer(tags) {
    const locales = loadedLocales();
    const codes = locales.map(({ code }) => code);
    const matching = (wanted) => {
      const found = new Set(wanted.map((tag) => matchLocale(tag, codes)));
      return [...found].flatMap((code) => locales.find((locale) => locale.code === code) ?? []);
    };
    for (const tag of tags) if (!matchLocale(tag, codes)) this.#onMissing(tag);
    return { offered: tags.length ? matching(tags) : locales, preferred: matching(browserLanguages()) };
  }
  /** The reader's choice: this element, and every element without a `lang` of its own. */
  choose(code) {
    this.#choice = pageChoice = code;
    for (const controller of controllers) controller.#host.requestUpdate();
  }
  /** A `lang` changed somewhere: the page's newer word replaces an older choice. */
  pageChanged(changed) {
    const followed = this.#host.hasAttribute("lang") ? [this.#host] : [...ancestorsOf(this.#host)];
    if (!changed.has(this.#host) && !followed.some((ancestor) => changed.has(ancestor))) return;
    this.#choice = pageChoice = void 0;
    this.#host.requestUpdate();
  }
  hostConnected() {
    controllers.add(this);
    this.#stop = onLocaleAdded(() => this.#host.requestUpdate());
    for (let node = this.#host; ; node = node.host) {
      node = node.getRootNode();
      observer?.observe(node, { attributes: true, attributeFilter: ["lang"], subtree: true });
      if (!(node instanceof ShadowRoot)) break;
    }
    this.#host.requestUpdate();
  }
  hostDisconnected() {
    controllers.delete(this);
    this.#stop?.();
  }
}
const browserLanguages = () => globalThis.navigator?.languages ?? [];

export { LocaleOf, browserLanguages, matchLocale };
