/**
 * Remembers where a reader is before an element is drawn: the focus, in what was drawn, in prerendered content or on the
 * fallback; and where `hasDrawn` is false, each open `<details>`.
 * @param root holds what is on the screen until then
 * @param hasDrawn whether that is a drawing: then `<details>` that stay, stay open
 * @returns puts the reader there again, without scrolling; where what had the focus is gone, on the heading, in sight:
 * on a link the next press of Enter would do what was not meant. To be called when the drawing stands in its place.
 * Never both at once: a page that is longer for a moment scrolls.
 */
export const placeIn = (root: ShadowRoot, hasDrawn: boolean): (() => void) => {
  const { host } = root;
  // What a placeholder shows until then is not in the element, but around it.
  const outside = host.querySelector(':scope > slot') ? (host.getRootNode() as ShadowRoot).host : host;
  // Not `:focus`, which nothing is while the reader is in another window.
  const away = (outside?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
  const focused =
    root.activeElement ??
    (outside?.contains(away) && away?.matches('a:not([slot="note"], [slot="note"] *)') ? away : null);
  // Words differ between languages; where a link leads does not, nor which language a button chooses.
  const aimOf = (element: Element | null) =>
    element?.getAttribute('href') ?? (element as HTMLElement | null)?.lang;
  const aim = aimOf(focused);
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>(focused?.localName ?? 'slot')].filter(
      (other) => aimOf(other) === aim,
    );
  const details = () => (hasDrawn ? [] : [...root.querySelectorAll('details')]);
  const index = alike().findIndex((other) => other === focused);
  const open = details().map((each) => each.open);
  const { top = -1 } = focused?.getBoundingClientRect() ?? {};
  const isInSight = top >= 0 && top < innerHeight;
  return () => {
    details().forEach((each, place) => (each.open ||= open[place] ?? false));
    const { activeElement } = root;
    const same = alike()[Math.max(index, 0)];
    // Lit draws what comes in the place of a link into the same link: the focus would be on another number.
    const isKept = activeElement !== focused || aimOf(focused) === aim;
    // A language that has been chosen in a bar leaves it, and another one comes in its place.
    const isChosen = !same && root.querySelector<HTMLElement>('.frame')?.lang === aim;
    if (!focused || (activeElement && (isKept || isChosen))) return;
    const next = same ?? root.querySelector<HTMLElement>('[part~=heading]') ?? host.querySelector('a');
    if (next && next.tabIndex < 0) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
    // Who has scrolled away reads something else.
    if (!same && isInSight) next?.scrollIntoView({ block: 'nearest' });
  };
};
