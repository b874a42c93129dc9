import { LitElement } from 'lit';
import { LocaleOf } from '../locale-of.js';
import { translate, withLocale } from '../localize.js';
import { HotlineLocaleChangeEvent } from './events.js';
import { lastResort } from './service.model.js';

class HotlineElement extends LitElement {
  #warned = /* @__PURE__ */ new Set();
  #fallback = [];
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
    return { now: /* @__PURE__ */ new Date(), zone: readerZone(), translate };
  }
  connectedCallback() {
    super.connectedCallback();
    if (document.readyState !== "complete")
      addEventListener("load", () => this.requestUpdate(), { once: true });
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
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }
  performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showFallback();
      this.warn("could not be drawn. Its own content is shown instead.", error);
    }
  }
  update(changed) {
    withLocale(this.language.value, () => super.update(changed));
    for (const node of this.#fallback.splice(0)) node.remove();
  }
  /** In plain DOM: what failed may be Lit itself, on a page that has changed what Lit stands on. */
  #showFallback() {
    const root = this.renderRoot;
    const link = ({ href, display }) => {
      const a = document.createElement("a");
      a.href = href;
      a.textContent = display;
      return a;
    };
    const isEmpty = !this.textContent?.trim();
    this.#fallback = [document.createElement("slot"), ...isEmpty ? lastResort.map(link) : []];
    root.replaceChildren(...root.querySelectorAll(":scope > style"), ...this.#fallback);
    this.renderOptions.renderBefore = root.appendChild(document.createElement("template"));
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
