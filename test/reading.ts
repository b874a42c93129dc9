/** How tests read an element: as its user does, by its tag, attributes, parts and roles. */
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { stub } from 'sinon';
import '../src/define.js';
import type { HotlineBanner } from '../src/index.js';
import { addLocale } from '../src/index.js';
import { pseudo } from './locales/ar-XB.js';

addLocale(pseudo);

/** The languages of the tests: source, translated, and right to left. */
export const languages = ['en', 'es', 'ar-XB'] as const;
export const themes = ['light', 'dark', 'auto'] as const;

/** What partners put inside the tag. */
export const fallback = html`<a href="tel:+18883737888">1-888-373-7888</a>`;

/** Draws HTML as a partner writes it, and gives its first element once that has been drawn. */
export const draw = async <T extends Element = HotlineBanner>(markup: string): Promise<T> => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return fixture<T>(html`${document.importNode(template.content, true)}`);
};

/** An element as the browser draws it, and as it is drawn over what dist/snippets/ holds. Tests run with both. */
export const origins = <T extends LitElement>(tag: string, inside: string, lang: 'en' | 'es' = 'en') =>
  [
    ['client', () => draw<T>(`<${tag} lang="${lang}">${inside}</${tag}>`)],
    [
      'prerendered',
      async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        place.setHTMLUnsafe(await (await fetch(`/dist/snippets/${lang}/${tag}.html`)).text());
        const element = place.firstElementChild as T;
        if (!element.shadowRoot?.querySelector('style')) throw new Error('It was not prerendered');
        await element.updateComplete;
        return element;
      },
    ],
  ] as const;

/** All the elements that carry a part. */
export const parts = (element: Element, part: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${part}']`) ?? []),
];

/** The one element that carries a part. */
export const part = (element: Element, name: string): HTMLElement => {
  const [only, ...others] = parts(element, name);
  if (!only || others.length)
    throw new Error(`${others.length + (only ? 1 : 0)} elements have the part "${name}"`);
  return only;
};

/** The text of an element, white space folded. */
export const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The frame inside an element, which carries its language and direction. */
export const frameOf = (element: Element): HTMLElement => {
  const frame = element.shadowRoot?.querySelector<HTMLElement>('[lang]');
  if (!frame) throw new Error('not drawn');
  return frame;
};

/** The buttons of the language switch. */
export const languageButtons = (element: Element): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button[lang]') ?? []),
];

/** Whether an element takes up space on the screen. */
export const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** The texts of a frame that are in its language: neither marked as another language, nor a number. */
const ownTexts = (frame: HTMLElement): string[] => {
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = (walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim();
    const around = walker.currentNode.parentElement;
    const isOtherLanguage = around?.closest('[lang]') !== frame;
    if (text && !isOtherLanguage && !around?.closest('[translate="no"]')) found.push(text);
  }
  const labels = [...frame.querySelectorAll('[aria-label], [title], [alt], [placeholder]')].flatMap(
    (labelled) => ['aria-label', 'title', 'alt', 'placeholder'].map((name) => labelled.getAttribute(name)),
  );
  return [...found, ...labels.flatMap((label) => label ?? [])];
};

/** Texts of a frame in the pseudo-locale that are not in its brackets. A sentence is in two where a word stands in it. */
export const unmarked = (frame: HTMLElement): string[] =>
  ownTexts(frame).filter((text) => !/^\[|\]$/.test(text) && !/^[.,·()]$/.test(text));

/** Texts of a frame that are the same as in the English one, and not marked as English. */
export const untranslated = (frame: HTMLElement, english: HTMLElement): string[] => {
  const texts = ownTexts(english).filter((text) => /\p{L}/u.test(text));
  return [...new Set(ownTexts(frame).filter((text) => texts.includes(text)))];
};

/** What can be pressed, and is less than 44 px high or wide. */
export const smallTargets = (element: Element): string[] =>
  [
    ...(element.shadowRoot?.querySelectorAll('a, button, summary, select, input') ?? []),
    // What stands there where nothing can be drawn.
    ...element.querySelectorAll('a'),
  ].flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const isSmall = isShown(target) && Math.min(width, height) < 44;
    return isSmall ? [`${target.localName} "${textOf(target)}" ${width} x ${height} px`] : [];
  });

/** Whether what is chosen is cut off: its select would be wider by itself. */
export const isCut = (select: HTMLSelectElement): boolean => {
  const alone = select.cloneNode(false) as HTMLSelectElement;
  alone.append(...[...select.selectedOptions].map((option) => option.cloneNode(true)));
  alone.style.cssText =
    'position: absolute; inline-size: max-content; min-inline-size: 0; max-inline-size: none';
  select.after(alone);
  const { width } = alone.getBoundingClientRect();
  alone.remove();
  return width > select.getBoundingClientRect().width + 1;
};

/** Whether text or boxes inside of an element need more room than it has: they are cut off, or lie over what follows. */
const isTooFull = (element: Element): boolean => {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  // In the narrowest columns what is chosen in a filter stands in full in the result only.
  if (element instanceof HTMLSelectElement) return !element.closest('[part=filter]') && isCut(element);
  // What stands in a line has no sides of its own, and a field scrolls.
  if (!clientWidth || element.matches('input')) return false;
  // A letter can be a little higher than its line.
  const spareHeight = parseFloat(getComputedStyle(element).fontSize) / 4;
  return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + spareHeight;
};

/** What reaches beyond the sides of an element, or of the link in which it stands, and what does not hold its content. */
export const overflow = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((inner) => {
      const box = inner.getBoundingClientRect();
      const { left, right } = (inner.closest('a') ?? element).getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1 || isTooFull(inner));
    })
    .map((inner) => `${inner.localName}.${inner.className} ${textOf(inner).slice(0, 40)}`);

/** Runs something and gives the warnings that it made. */
export const warningsOf = async (run: () => unknown): Promise<string[]> => {
  const warn = stub(console, 'warn');
  try {
    await run();
    return warn.args.map((words) => words.map(String).join(' '));
  } finally {
    warn.restore();
  }
};

export { fixtureCleanup };
