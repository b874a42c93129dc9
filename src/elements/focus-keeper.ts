/**
 * Remembers where a reader is before an element is drawn for the first time: the focus, in prerendered content or on
 * the fallback, and each open `<details>`.
 * @param root holds what is on the screen until then
 * @returns puts the reader there again, without scrolling. To be called while the drawing stands behind the old
 * content, so that the focus goes from one to the other without leaving the element.
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
  const [before, open] = [alike(), details().map((each) => each.open)];
  return () => {
    details()
      .slice(open.length)
      .forEach((each, index) => (each.open ||= open[index] ?? false));
    const index = before.findIndex((other) => other === focused);
    alike()[before.length + Math.max(index, 0)]?.focus({ preventScroll: true });
  };
};
