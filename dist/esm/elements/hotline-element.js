import { LitElement, render, nothing, html } from 'lit';
import { LocaleOf } from '../locale-of.js';
import { currentLocale, withLocale } from '../localize.js';
import { HotlineLocaleChangeEvent } from './events.js';
import { lastResort } from './service.model.js';
import { lastResortView } from './service.view.js';

class HotlineElement extends LitElement {
  #warned = /* @__PURE__ */ new Set();
  /** The language that the element speaks. */
  language = new LocaleOf(this, (tag) => this.#warnOfMissing(tag));
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
    return { now: /* @__PURE__ */ new Date(), locale: currentLocale() };
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
  }
  #showFallback() {
    const root = this.renderRoot;
    const start = document.createComment("");
    root.replaceChildren(...root.querySelectorAll(":scope > style"), start);
    this.renderOptions.renderBefore = start;
    const isEmpty = !this.textContent?.trim();
    render(html`<slot></slot>${isEmpty ? lastResortView(lastResort) : nothing}`, root, this.renderOptions);
  }
  /** Says that a language is not loaded, once the page can have loaded it. */
  #warnOfMissing(tag) {
    if (document.readyState !== "complete") return;
    this.warn(
      `does not speak "${tag}". English is shown. If there is a file locales/${tag}.js, add it to the page.`
    );
  }
}

export { HotlineElement };
