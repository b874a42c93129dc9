/** Which language an element speaks: following the page, its reader and the browser. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchLocale } from './domain/language.js';
import { targetLocales } from './locales/generated/locale-codes.js';
import { loadedLocales, onLocaleAdded, type Locale } from './localize.js';

/** Asked of the prototype: a form's own `parentNode` may be one of its fields, and lead round in a circle. */
const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);

const ancestorsOf = function* (element: Element): Generator<Element> {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) yield node;
    node = parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
  }
};

const ownLanguage = (element: Element): string | undefined =>
  element.getAttribute('lang')?.trim() || undefined;

/** The language that the page declares for an element: the nearest non-empty `lang`, through shadow hosts. */
const declaredLanguage = (element: Element): string | undefined => {
  for (const ancestor of ancestorsOf(element)) {
    const tag = ownLanguage(ancestor);
    if (tag) return tag;
  }
  return undefined;
};

const controllers = new Set<LocaleOf>();
/** What a reader chose last, for elements that come later. */
let pageChoice: string | undefined;

const observer =
  globalThis.MutationObserver &&
  new MutationObserver((records) => {
    const changed = new Set<Node>();
    for (const { target, oldValue } of records) {
      // Frameworks write the same value again.
      if (target instanceof Element && target.getAttribute('lang') !== oldValue) changed.add(target);
    }
    if (changed.has(document.documentElement)) pageChoice = undefined;
    for (const controller of controllers) controller.pageChanged(changed);
  });

/** The languages of a switch. */
export interface LanguageOffer {
  readonly offered: readonly Locale[];
  /** Tells which of them the browser prefers. Only asked where there are many: its first answer takes a slow phone long. */
  readonly preferred: () => readonly Locale[];
}

/**
 * The language of one element: what its reader chose, else what the page declares, else what the browser prefers,
 * else English. Follows all of them. Choices are kept in memory only.
 */
export class LocaleOf implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #warn: (problem: string) => void;
  #choice: string | undefined;
  #stop: (() => void) | undefined;

  /** @param warn called with a sentence about languages that are not loaded */
  constructor(host: ReactiveControllerHost & Element, warn: (problem: string) => void) {
    this.#host = host;
    this.#warn = warn;
    host.addController(this);
  }

  get value(): Locale {
    const locales = loadedLocales();
    const codes = locales.map(({ code }) => code);
    const byCode = (code: string | undefined) => locales.find((locale) => locale.code === code);
    const chosen = byCode(this.#choice);
    if (chosen) return chosen;
    const declared = declaredLanguage(this.#host);
    const tags = declared === undefined ? browserLanguages() : [declared];
    const match = byCode(tags.map((tag) => matchLocale(tag, codes)).find(Boolean));
    if (!match && declared !== undefined) {
      this.#warn(`does not speak "${declared}". English is shown. ${fileToAdd(declared)}`);
    }
    return match ?? (locales[0] as Locale);
  }

  /**
   * The languages of a switch.
   * @param tags the languages to offer, in that order. Empty, or none of them loaded: all that are loaded
   */
  offer(tags: readonly string[]): LanguageOffer {
    const locales = loadedLocales();
    const codes = locales.map(({ code }) => code);
    const matching = (wanted: readonly string[]) => {
      const found = new Set(wanted.map((tag) => matchLocale(tag, codes)));
      return [...found].flatMap((code) => locales.find((locale) => locale.code === code) ?? []);
    };
    const missing = tags.filter((tag) => !matchLocale(tag, codes));
    const offered = matching(tags);
    if (missing.length) {
      const instead = offered.length ? 'They are left out.' : 'All that are loaded are offered.';
      this.#warn(`languages: not loaded: ${missing.join(' ')}. ${instead} ${fileToAdd(missing[0] ?? '')}`);
    }
    return { offered: offered.length ? offered : locales, preferred: () => matching(browserLanguages()) };
  }

  /** The reader's choice: for this element, and for every element without a `lang` of its own. */
  choose(code: string): void {
    pageChoice = code;
    for (const controller of controllers) {
      if (controller !== this && ownLanguage(controller.#host)) continue;
      controller.#choice = code;
      controller.#host.requestUpdate();
    }
  }

  /** A `lang` changed somewhere: the page's newer word replaces an older choice. */
  pageChanged(changed: ReadonlySet<Node>): void {
    const followed = ownLanguage(this.#host) ? [this.#host] : [...ancestorsOf(this.#host)];
    if (!changed.has(this.#host) && !followed.some((ancestor) => changed.has(ancestor))) return;
    this.#choice = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    controllers.add(this);
    if (!ownLanguage(this.#host)) this.#choice ??= pageChoice;
    this.#stop = onLocaleAdded(() => this.#host.requestUpdate());
    // A mutation observer does not see through shadow roots: each root on the way up is observed.
    for (let node: Node = this.#host; ; node = node.host) {
      node = node.getRootNode();
      observer?.observe(node, {
        attributes: true,
        attributeFilter: ['lang'],
        attributeOldValue: true,
        subtree: true,
      });
      if (!(node instanceof ShadowRoot)) break;
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    this.#stop?.();
  }
}

/** What to do about a language that was not loaded. */
const fileToAdd = (tag: string): string => {
  const code = matchLocale(tag, targetLocales);
  return code ? `Add locales/${code}.js to the page.` : 'There is no such language.';
};

/** The browser's languages, best first. */
export const browserLanguages = (): readonly string[] =>
  [...(globalThis.navigator?.languages ?? [])].filter((tag) => typeof tag === 'string');
