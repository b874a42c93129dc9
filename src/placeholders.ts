/**
 * Draws elements where only plain HTML can be pasted: on `data-hotline` nodes, and on paragraphs that hold nothing but
 * a link to a page of ours. A shadow root is attached to the author's own node: replacing its children would break
 * React and Vue, and inserting beside it would double with two versions of the script.
 */
import { oneOf } from './domain/outside.js';

const kinds = ['banner', 'resource-list', 'definition-card', 'quick-exit'] as const;
const kind = oneOf(kinds);
const tags = kinds.map((name) => `hotline-${name}`);

/** The methods that find elements. On a form, the names may be those of its fields. */
interface Finding {
  matches(selector: string): boolean;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** The attributes of a tag. Empty where it is not defined, or is someone else's. */
const attributesOf = (tag = ''): readonly string[] => {
  const definition = globalThis.customElements?.get(tag) as { observedAttributes?: string[] } | undefined;
  return definition?.observedAttributes?.concat('lang') ?? [];
};

/**
 * Draws the placeholders and own links of the document: those that are there, and those that come or change later.
 * What is inside other shadow roots is not seen. The author's nodes are not changed, moved or removed.
 * @param folders Addresses in their normal form, each ending in a slash; `undefined` is none. A link to `<folder>e/<language>/` is
 * our own.
 * @param codes The languages (BCP 47) that there are pages in. A partner may have pages under `e/`, too.
 */
export const startPlaceholders = (
  folders: readonly (string | undefined)[],
  codes: readonly (string | undefined)[],
): void => {
  const { matches, querySelectorAll } = Element.prototype as Finding;
  const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as (
    this: Element,
  ) => Element | null;
  /** The nodes whose shadow roots are ours. */
  const drawn = new WeakSet<Element>();
  const warned = new Set<string>();

  /** What `closest` gives, which old libraries replace. A form's own `parentElement` may be one of its fields. */
  const nearest = (element: Element | null, selector: string): Element | null => {
    let node = element;
    while (node && !matches.call(node, selector)) node = parentOf.call(node);
    return node;
  };

  const warn = (problem: string): void => {
    if (!warned.has(problem)) console.warn(`Hotline Elements: ${problem}`);
    warned.add(problem);
  };

  /** The language of an own link, or `undefined` where a node is none. */
  const languageOf = (link: Element | null): string | undefined => {
    const { origin, pathname } = (link ?? {}) as Partial<HTMLAnchorElement>;
    const [, folder, language] = /^(.+\/)e\/([\w-]+)\/?$/.exec(`${origin}${pathname}`) ?? [];
    return folders.includes(folder) && codes.includes(language) ? language : undefined;
  };

  /**
   * The language of the own link that is all that a block holds. In a sentence it would hide the sentence, and while
   * the page is read the rest of one may be to come.
   */
  const languageIn = (block: Element): string | undefined => {
    const link = block.querySelector('a[href*="/e/"]');
    return document.readyState !== 'loading' &&
      [...block.querySelectorAll(':not(br)')].every((node) => node.contains(link) || link?.contains(node)) &&
      block.textContent?.trim() === link?.textContent?.trim()
      ? languageOf(link)
      : undefined;
  };

  /** What is edited will be saved as it stands; what is inside another one is its fallback. */
  const isLeftAlone = (node: Element): unknown =>
    (document.designMode === 'on' || nearest(node, '[contenteditable]:not([contenteditable=false i])')) ??
    nearest(parentOf.call(node), ['[data-hotline]', ...tags].join());

  /** The tag that is meant. Nothing is a banner. */
  const tagOf = (written: string | null): string | undefined => {
    const { value, refused } = kind.read(written);
    if (refused === undefined) return `hotline-${value}`;
    warn(`data-hotline="${refused}" is not ${kind.expected}. The node stays as it is.`);
    return undefined;
  };

  const attach = (node: Element): ShadowRoot => {
    // A custom element may attach a root of its own later.
    if (/-|^body$/.test(node.localName)) throw new TypeError();
    const root = node.attachShadow({ mode: 'open' });
    drawn.add(node);
    return root;
  };

  const draw = (node: Element): void => {
    try {
      const written = node.getAttribute('data-hotline');
      const language = written === null ? languageIn(node) : '';
      const tag = language === undefined || isLeftAlone(node) ? undefined : tagOf(written);
      const names = attributesOf(tag);
      // A root that is not ours is the page's, or that of another version of this script.
      if (!drawn.has(node) && (!names.length || node.shadowRoot)) return;
      let element = node.shadowRoot?.firstElementChild;
      // Without an element, the node shows what its author has in it.
      const name = names.length && tag ? tag : 'slot';
      if (element?.localName !== name) {
        element = document.createElement(name);
        // When the element falls back, so does this.
        if (names.length) element.appendChild(document.createElement('slot'));
      }
      // Before it is given attributes, of which it may warn.
      const root = node.shadowRoot ?? attach(node);
      for (const name of names) {
        const value = language ? name === 'lang' && language : node.getAttribute(`data-${name}`);
        if (typeof value === 'string') element.setAttribute(name, value);
        else element.removeAttribute(name);
      }
      if (!element.parentNode) root.replaceChildren(element);
    } catch {
      warn(`<${node.localName}> cannot be a placeholder, and stays as it is. Use a <div> inside it instead.`);
    }
  };

  const visit = (element: Element): void => {
    const block = nearest(element, 'p, div');
    const node =
      nearest(element, '[data-hotline]') ??
      [element, block].find((each) => each && drawn.has(each)) ??
      (languageOf(element) && block);
    if (node) draw(node);
  };

  const visitAll = (top: Element = document.documentElement): void =>
    [top, ...querySelectorAll.call(top, '[data-hotline], a[href*="/e/"]')].forEach(visit);

  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const changed = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
      if (changed) visit(changed);
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) visitAll(node as Element);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    // A sentence may grow around a link.
    characterData: true,
    attributeFilter: ['href', 'data-hotline', ...tags.flatMap(attributesOf).map((name) => `data-${name}`)],
  });
  visitAll();
  // A form of the page can take the name on the document.
  addEventListener('DOMContentLoaded', () => visitAll());
};
