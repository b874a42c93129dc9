/**
 * Remembers where a reader is before an element is drawn for the first time: the focus, in prerendered content or on
 * the fallback, and each open `<details>`.
 * @param root holds what is on the screen until then
 * @returns puts the reader there again, without scrolling. To be called when the drawing stands in its place. Never
 * both at once: a page that is longer for a moment scrolls.
 */
export const placeIn = (root: ShadowRoot): (() => void) => {
  const focused =
    root.activeElement ?? root.host.querySelector('a:focus:not([slot="note"], [slot="note"] *)');
  const hrefOf = (element: Element | null) => element?.getAttribute('href');
  // Words differ between languages; where a link leads does not.
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>(focused?.localName ?? 'slot')].filter(
      (other) => hrefOf(other) === hrefOf(focused),
    );
  const details = () => [...root.querySelectorAll('details')];
  const index = alike().findIndex((other) => other === focused);
  const open = details().map((each) => each.open);
  return () => {
    details().forEach((each, place) => (each.open ||= open[place] ?? false));
    alike()[Math.max(index, 0)]?.focus({ preventScroll: true });
  };
};
