import { LitElement, adoptStyles } from 'lit';
import { LocaleOf } from '../locale-of.js';
import { translate, withLocale } from '../localize.js';
import { HotlineLocaleChangeEvent } from './events.js';
import { placeIn } from './focus-keeper.js';
import { isIn } from './surroundings.js';
import { lastResort } from './service.model.js';

const standing = /* @__PURE__ */ new Set();
class HotlineElement extends LitElement {
  #warned = /* @__PURE__ */ new Set();
  /** What is on the screen until a drawing succeeds: prerendered content, or the fallback. */
  #standIn = [];
  #hasWarnedOfLanguage = false;
  /** The language that the element speaks. */
  language = new LocaleOf(this, (problem) => this.#warnOfLanguage(problem));
  /** A bad value becomes the default where it enters, whether it comes from HTML or from a script. */
  static getPropertyDescriptor(name, key, options) {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor || !("check" in options)) return descriptor;
    const { check, attribute } = options;
    return {
      ...descriptor,
      get() {
        return descriptor.get?.call(this) ?? check.initial;
      },
      set(outside) {
        const { value, refused } = check.read(outside);
        if (refused !== void 0) {
          this.warn(
            `${String(attribute)}="${refused}" is not ${check.expected}. Used instead: "${String(value)}".`
          );
        }
        descriptor.set?.call(this, value);
      }
    };
  }
  /** What a model may know of the world. */
  get environment() {
    return { now: /* @__PURE__ */ new Date(), zone: readerZone, translate };
  }
  connectedCallback() {
    super.connectedCallback();
    standing.add(this);
    if (document.readyState !== "complete")
      addEventListener("load", () => this.requestUpdate(), { once: true });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    standing.delete(this);
    this.#ofOneKind[0]?.requestUpdate();
  }
  /** A constructed style sheet stays behind when its element moves to another document. */
  adoptedCallback() {
    if (this.shadowRoot?.adoptedStyleSheets) this.#dress(this.shadowRoot);
  }
  /** Speaks the language that the reader chose. */
  choose(code) {
    this.language.choose(code);
    this.dispatchEvent(new HotlineLocaleChangeEvent(code));
  }
  /** Says once what is wrong, and on which element. */
  warn(problem, ...more) {
    if (this.#warned.has(problem)) return;
    this.#warned.add(problem);
    console.warn(`<${this.localName}> ${problem}`, ...more);
  }
  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#standIn = [...root.childNodes];
    this.#dress(root);
    return root;
  }
  performUpdate() {
    const restorePlace = this.shadowRoot ? placeIn(this.shadowRoot, this.hasUpdated) : void 0;
    try {
      super.performUpdate();
    } catch (error) {
      this.#showStandIn();
      this.warn("could not be drawn. Its own content is shown instead.", error);
    }
    restorePlace?.();
  }
  update(changed) {
    for (const node of this.#standIn) node.remove();
    withLocale(this.language.value, () => super.update(changed));
    this.#standIn = [];
    this.renderRoot.querySelector("section")?.setAttribute("role", this.#isLandmark ? "region" : "group");
  }
  get #ofOneKind() {
    return [...standing].filter(({ localName }) => localName === this.localName);
  }
  /** Elements of one kind have one name: to the first that is shown leads a landmark, and the others are groups. */
  get #isLandmark() {
    const all = this.#ofOneKind;
    const isHeard = (each) => (each.checkVisibility?.({ visibilityProperty: true }) ?? true) && !isIn(each, "[inert], [aria-hidden=true]");
    return !all[1] || all.find(isHeard) === this;
  }
  /** Lit's sheets are good for the document of the script only. Without any, the number still stands. */
  #dress(root) {
    try {
      const elementStyles = this.constructor.elementStyles;
      const view = this.ownerDocument === document ? window : this.ownerDocument.defaultView;
      if (view === window || !root.adoptedStyleSheets) adoptStyles(root, elementStyles);
      else if (view)
        root.adoptedStyleSheets = elementStyles.map(({ cssText }) => {
          const sheet = new view.CSSStyleSheet();
          sheet.replaceSync(cssText);
          return sheet;
        });
    } catch (error) {
      this.warn("has no styles on this page.", error);
    }
  }
  /** In plain DOM: what failed may be Lit itself, on a page that has changed what Lit stands on. */
  #showStandIn() {
    const root = this.renderRoot;
    const create = (name) => Document.prototype.createElementNS.call(
      document,
      "http://www.w3.org/1999/xhtml",
      name
    );
    const link = ({ href, display }) => {
      const a = create("a");
      a.href = href;
      a.textContent = display;
      return a;
    };
    root.replaceChildren(...root.querySelectorAll(":scope > style"), ...this.#standIn);
    if (!this.#standIn.length) {
      const slot = root.appendChild(create("slot"));
      const isEmpty = !slot.assignedNodes({ flatten: true }).some(({ textContent }) => textContent?.trim());
      this.#standIn = [
        slot,
        ...isEmpty ? lastResort.map((contact) => root.appendChild(link(contact))) : []
      ];
    }
    this.renderOptions.renderBefore = root.appendChild(create("template"));
  }
  /** Once the page can have loaded all that it wants, and once for each element. */
  #warnOfLanguage(problem) {
    if (document.readyState !== "complete" || this.#hasWarnedOfLanguage) return;
    this.#hasWarnedOfLanguage = true;
    this.warn(problem);
  }
}
const readerZone = () => {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return void 0;
  }
};

export { HotlineElement };
