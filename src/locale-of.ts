/** Which language an element speaks: matching of language tags, and following the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadedLocales, onLocaleAdded, type Locale } from './localize.js';

/**
 * The code that serves a reader of `tag` (BCP 47), or `undefined`. In this order: the tag itself; its alias
 * (`tl` is `fil`, which WebKit's Intl does not know); the same language in the same script, as CLDR's likely subtags have it (`zh-TW` is
 * `zh-Hant`, `es-MX` is `es`, `pa-PK` is not `pa-Guru`).
 */
export const matchLocale = (tag: string, codes: readonly string[]): string | undefined => {
  const wanted = tag.trim().replaceAll('_', '-').toLowerCase().replace(/^tl\b/, 'fil');
  const exact = codes.find((code) => code.toLowerCase() === wanted);
  if (exact || !wanted) return exact;
  const script = languageAndScript(wanted);
  return codes.find((code) => languageAndScript(code) === script);
};

const languageAndScript = (tag: string): string | undefined => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    // Not a tag, or an engine without Intl.Locale (Safari before 14): the bare language is the best there is.
    return tag.split('-')[0];
  }
};

const ancestorsOf = function* (element: Element): Generator<Element> {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
};

/** The language that the page declares for an element: the nearest non-empty `lang`, through shadow hosts. */
const declaredLanguage = (element: Element): string | undefined => {
  for (const ancestor of ancestorsOf(element)) {
    const tag = ancestor.getAttribute('lang')?.trim();
    if (tag) return tag;
  }
  return undefined;
};

const controllers = new Set<LocaleOf>();
let pageChoice: string | undefined;

const observer =
  globalThis.MutationObserver &&
  new MutationObserver((records) => {
    const changed = new Set(records.map(({ target }) => target));
    for (const controller of controllers) controller.pageChanged(changed);
  });

/** The languages of a switch, and which of them the browser prefers. */
export interface LanguageOffer {
  readonly offered: readonly Locale[];
  readonly preferred: readonly Locale[];
}

/**
 * The language of one element: what its reader chose, else what the page declares, else what the browser prefers,
 * else English. Follows all of them. Choices are kept in memory only.
 */
export class LocaleOf implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onMissing: (tag: string) => void;
  #choice: string | undefined;
  #stop: (() => void) | undefined;

  /** @param onMissing called with the tag of a declared language that is not loaded. */
  constructor(host: ReactiveControllerHost & Element, onMissing: (tag: string) => void) {
    this.#host = host;
    this.#onMissing = onMissing;
    host.addController(this);
  }

  get value(): Locale {
    const locales = loadedLocales();
    const codes = locales.map(({ code }) => code);
    const byCode = (code: string | undefined) => locales.find((locale) => locale.code === code);
    const chosen = byCode(this.#choice ?? (this.#host.hasAttribute('lang') ? undefined : pageChoice));
    if (chosen) return chosen;
    const declared = declaredLanguage(this.#host);
    const tags = declared === undefined ? browserLanguages() : [declared];
    const match = byCode(tags.map((tag) => matchLocale(tag, codes)).find(Boolean));
    if (!match && declared !== undefined) this.#onMissing(declared);
    return match ?? (locales[0] as Locale);
  }

  /**
   * The languages of a switch.
   * @param tags the languages to offer, in that order. Empty: all that are loaded
   */
  offer(tags: readonly string[]): LanguageOffer {
    const locales = loadedLocales();
    const codes = locales.map(({ code }) => code);
    const matching = (wanted: readonly string[]) => {
      const found = new Set(wanted.map((tag) => matchLocale(tag, codes)));
      return [...found].flatMap((code) => locales.find((locale) => locale.code === code) ?? []);
    };
    for (const tag of tags) if (!matchLocale(tag, codes)) this.#onMissing(tag);
    return { offered: tags.length ? matching(tags) : locales, preferred: matching(browserLanguages()) };
  }

  /** The reader's choice: this element, and every element without a `lang` of its own. */
  choose(code: string): void {
    this.#choice = pageChoice = code;
    for (const controller of controllers) controller.#host.requestUpdate();
  }

  /** A `lang` changed somewhere: the page's newer word replaces an older choice. */
  pageChanged(changed: ReadonlySet<Node>): void {
    const followed = this.#host.hasAttribute('lang') ? [this.#host] : [...ancestorsOf(this.#host)];
    if (!changed.has(this.#host) && !followed.some((ancestor) => changed.has(ancestor))) return;
    this.#choice = pageChoice = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    controllers.add(this);
    this.#stop = onLocaleAdded(() => this.#host.requestUpdate());
    // A mutation observer does not see through shadow roots: each root on the way up is observed.
    for (let node: Node = this.#host; ; node = node.host) {
      node = node.getRootNode();
      observer?.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(node instanceof ShadowRoot)) break;
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    this.#stop?.();
  }
}

/** The browser's languages, best first. */
export const browserLanguages = (): readonly string[] => globalThis.navigator?.languages ?? [];
