const placeIn = (root) => {
  const focused = root.activeElement ?? root.host.querySelector('a:focus:not([slot="note"], [slot="note"] *)');
  const hrefOf = (element) => element?.getAttribute("href");
  const alike = () => [...root.querySelectorAll(focused?.localName ?? "slot")].filter(
    (other) => hrefOf(other) === hrefOf(focused)
  );
  const details = () => [...root.querySelectorAll("details")];
  const index = alike().findIndex((other) => other === focused);
  const open = details().map((each) => each.open);
  return () => {
    details().forEach((each, place) => each.open ||= open[place] ?? false);
    alike()[Math.max(index, 0)]?.focus({ preventScroll: true });
  };
};

export { placeIn };
