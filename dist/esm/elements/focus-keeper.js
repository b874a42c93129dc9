const placeIn = (root, hasDrawn) => {
  const { host } = root;
  const outside = host.querySelector(":scope > slot") ? host.getRootNode().host : host;
  const away = outside?.getRootNode()?.activeElement ?? null;
  const focused = root.activeElement ?? (outside?.contains(away) && away?.matches('a:not([slot="note"], [slot="note"] *)') ? away : null);
  const aimOf = (element) => element?.getAttribute("href") ?? element?.lang;
  const aim = aimOf(focused);
  const alike = () => [...root.querySelectorAll(focused?.localName ?? "slot")].filter(
    (other) => aimOf(other) === aim
  );
  const details = () => hasDrawn ? [] : [...root.querySelectorAll("details")];
  const index = alike().findIndex((other) => other === focused);
  const open = details().map((each) => each.open);
  const { top = -1 } = focused?.getBoundingClientRect() ?? {};
  const isInSight = top >= 0 && top < innerHeight;
  return () => {
    details().forEach((each, place) => each.open ||= open[place] ?? false);
    const { activeElement } = root;
    const same = alike()[Math.max(index, 0)];
    const isKept = activeElement !== focused || aimOf(focused) === aim;
    const isChosen = !same && root.querySelector(".frame")?.lang === aim;
    if (!focused || activeElement && (isKept || isChosen)) return;
    const next = same ?? root.querySelector("[part~=heading]") ?? host.querySelector("a");
    if (next && next.tabIndex < 0) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
    if (!same && isInSight) next?.scrollIntoView({ block: "nearest" });
  };
};

export { placeIn };
