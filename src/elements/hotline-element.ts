import { LitElement, adoptStyles, type CSSResult, type PropertyDeclaration, type PropertyValues } from 'lit';
import { LocaleOf } from '../locale-of.js';
import { translate, withLocale } from '../localize.js';
import type { CheckedDeclaration } from './attributes.js';
import { HotlineLocaleChangeEvent } from './events.js';
import { placeIn } from './focus-keeper.js';
import { isIn } from './surroundings.js';
import type { Environment } from './hotline-element.model.js';
import { lastResort } from './service.model.js';

/** All that stand on a page, in the order in which they came. */
const standing = new Set<HotlineElement>();

/**
 * What all elements share, and no more: the language around render; a root that is never blank, prerendered or not,
 * and dressed in any document; and on any error while updating, the fallback.
 */
export abstract class HotlineElement extends LitElement {
  readonly #warned = new Set<string>();
  /** What is on the screen until a drawing succeeds: prerendered content, or the fallback. */
  #standIn: ChildNode[] = [];
  #hasWarnedOfLanguage = false;
  /** The language that the element speaks. */
  protected readonly language = new LocaleOf(this, (problem) => this.#warnOfLanguage(problem));

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
    return { now: new Date(), zone: readerZone, translate };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    standing.add(this);
    // Until then a script that adds a language may still be on its way.
    if (document.readyState !== 'complete')
      addEventListener('load', () => this.requestUpdate(), { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    standing.delete(this);
    this.#ofOneKind[0]?.requestUpdate();
  }

  /** A constructed style sheet stays behind when its element moves to another document. */
  adoptedCallback(): void {
    // Where sheets are elements of the root, they have come along.
    if (this.shadowRoot?.adoptedStyleSheets) this.#dress(this.shadowRoot);
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
    // eslint-disable-next-line wc/attach-shadow-constructor -- where Lit does it; but Lit throws in another document
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // Lit does not empty a prerendered root: its content goes when the first drawing comes, and back if that fails.
    this.#standIn = [...root.childNodes];
    this.#dress(root);
    return root;
  }

  protected override performUpdate(): void {
    const restorePlace = this.shadowRoot ? placeIn(this.shadowRoot, this.hasUpdated) : undefined;
    try {
      super.performUpdate();
    } catch (error) {
      this.#showStandIn();
      this.warn('could not be drawn. Its own content is shown instead.', error);
    }
    restorePlace?.();
  }

  protected override update(changed: PropertyValues): void {
    for (const node of this.#standIn) node.remove();
    withLocale(this.language.value, () => super.update(changed));
    this.#standIn = [];
    this.renderRoot.querySelector('section')?.setAttribute('role', this.#isLandmark ? 'region' : 'group');
  }

  get #ofOneKind(): HotlineElement[] {
    return [...standing].filter(({ localName }) => localName === this.localName);
  }

  /** Elements of one kind have one name: to the first that is shown leads a landmark, and the others are groups. */
  get #isLandmark(): boolean {
    const all = this.#ofOneKind;
    const isHeard = (each: HotlineElement) =>
      (each.checkVisibility?.({ visibilityProperty: true }) ?? true) &&
      !isIn(each, '[inert], [aria-hidden=true]');
    return !all[1] || all.find(isHeard) === this;
  }

  /** Lit's sheets are good for the document of the script only. Without any, the number still stands. */
  #dress(root: ShadowRoot): void {
    try {
      const elementStyles = (this.constructor as typeof HotlineElement).elementStyles as CSSResult[];
      const view = this.ownerDocument === document ? window : this.ownerDocument.defaultView;
      if (view === window || !root.adoptedStyleSheets) adoptStyles(root, elementStyles);
      else if (view)
        root.adoptedStyleSheets = elementStyles.map(({ cssText }) => {
          const sheet = new view.CSSStyleSheet();
          sheet.replaceSync(cssText);
          return sheet;
        });
    } catch (error) {
      this.warn('has no styles on this page.', error);
    }
  }

  /** In plain DOM: what failed may be Lit itself, on a page that has changed what Lit stands on. */
  #showStandIn(): void {
    const root = this.renderRoot;
    // An image of the page may have the name of the method.
    const create = <Name extends 'a' | 'slot' | 'template'>(name: Name) =>
      Document.prototype.createElementNS.call(
        document,
        'http://www.w3.org/1999/xhtml',
        name,
      ) as HTMLElementTagNameMap[Name];
    const link = ({ href, display }: { href: string; display: string }) => {
      const a = create('a');
      a.href = href;
      a.textContent = display;
      return a;
    };
    root.replaceChildren(...root.querySelectorAll(':scope > style'), ...this.#standIn);
    if (!this.#standIn.length) {
      const slot = root.appendChild(create('slot'));
      // What is in the slot may come through another one, from a placeholder.
      const isEmpty = !slot.assignedNodes({ flatten: true }).some(({ textContent }) => textContent?.trim());
      this.#standIn = [
        slot,
        ...(isEmpty ? lastResort.map((contact) => root.appendChild(link(contact))) : []),
      ];
    }
    // After an error Lit's own record of the root is worthless: a new mark to draw before gives it a new one.
    this.renderOptions.renderBefore = root.appendChild(create('template'));
  }

  /** Once the page can have loaded all that it wants, and once for each element. */
  #warnOfLanguage(problem: string): void {
    if (document.readyState !== 'complete' || this.#hasWarnedOfLanguage) return;
    this.#hasWarnedOfLanguage = true;
    this.warn(problem);
  }
}

/** The reader's time zone, or `undefined` where the engine does not tell. */
const readerZone = (): string | undefined => {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};
