import { html, LitElement, nothing, render, type PropertyDeclaration, type PropertyValues } from 'lit';
import { LocaleOf } from '../locale-of.js';
import { currentLocale, withLocale } from '../localize.js';
import type { CheckedDeclaration } from './attributes.js';
import { HotlineLocaleChangeEvent } from './events.js';
import type { Environment } from './hotline-element.model.js';
import { lastResort } from './service.model.js';
import { lastResortView } from './service.view.js';

/**
 * What all elements share, and no more: the language around render; the emptying of a prerendered root; and on any
 * error while updating, the fallback.
 */
export abstract class HotlineElement extends LitElement {
  readonly #warned = new Set<string>();
  /** The language that the element speaks. */
  protected readonly language = new LocaleOf(this, (tag) => this.#warnOfMissing(tag));

  /** A bad value becomes the default where it enters, whether it comes from HTML or from a script. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ) {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor || !('check' in options)) return descriptor;
    const { check, attribute } = options as CheckedDeclaration;
    return {
      ...descriptor,
      get(this: HotlineElement): unknown {
        return descriptor.get?.call(this) ?? check.initial;
      },
      set(this: HotlineElement, outside: unknown) {
        const { value, refused } = check.read(outside);
        if (refused !== undefined) {
          this.warn(
            `${String(attribute)}="${refused}" is not ${check.expected}. Used instead: "${String(value)}".`,
          );
        }
        descriptor.set?.call(this, value);
      },
    };
  }

  /** What a model may know of the world. */
  protected get environment(): Environment {
    return { now: new Date(), locale: currentLocale() };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Until then a script that adds a language may still be on its way.
    if (document.readyState !== 'complete')
      addEventListener('load', () => this.requestUpdate(), { once: true });
  }

  /** Speaks the language that the reader chose. */
  protected choose(code: string): void {
    this.language.choose(code);
    this.dispatchEvent(new HotlineLocaleChangeEvent(code));
  }

  /** Says once what is wrong, and on which element. */
  protected warn(problem: string, ...more: unknown[]): void {
    if (this.#warned.has(problem)) return;
    this.#warned.add(problem);
    console.warn(`<${this.localName}> ${problem}`, ...more);
  }

  protected override createRenderRoot() {
    // A prerendered root is not emptied by Lit: its content would stand there twice.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showFallback();
      this.warn('could not be drawn. Its own content is shown instead.', error);
    }
  }

  protected override update(changed: PropertyValues): void {
    withLocale(this.language.value, () => super.update(changed));
  }

  #showFallback(): void {
    const root = this.renderRoot;
    // After an error Lit's own record of the root is worthless; a new start mark gives it a new one.
    const start = document.createComment('');
    root.replaceChildren(...root.querySelectorAll(':scope > style'), start);
    this.renderOptions.renderBefore = start;
    const isEmpty = !this.textContent?.trim();
    render(html`<slot></slot>${isEmpty ? lastResortView(lastResort) : nothing}`, root, this.renderOptions);
  }

  /** Says that a language is not loaded, once the page can have loaded it. */
  #warnOfMissing(tag: string): void {
    if (document.readyState !== 'complete') return;
    this.warn(
      `does not speak "${tag}". English is shown. If there is a file locales/${tag}.js, add it to the page.`,
    );
  }
}
