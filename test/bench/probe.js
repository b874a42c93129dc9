/* global PerformanceObserver, requestAnimationFrame, performance, document, innerHeight */

/**
 * Runs in the page, from its beginning: `elementtiming` gives nothing inside a shadow root, so each frame is looked at.
 * What is there when a frame begins was laid out in the one before.
 */
export const probe = (drawn) => {
  const record = { numberMs: undefined, drawnMs: undefined, shift: 0, longTasksMs: [] };
  globalThis.benchRecord = record;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) record.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) record.longTasksMs.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const isVisible = (node) => {
    if (!node?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { width, height, top, bottom } = node.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  };
  const number = 'a[href^="tel:+"]';
  const look = () => {
    const host = document.querySelector(drawn.host);
    const root = drawn.inside ? host?.shadowRoot : document;
    const nowMs = performance.now();
    if (isVisible(document.querySelector(number)) || isVisible(host?.shadowRoot?.querySelector(number)))
      record.numberMs ??= nowMs;
    if (isVisible(root?.querySelector(drawn.inside ?? drawn.host))) record.drawnMs ??= nowMs;
    if (record.drawnMs === undefined || (record.numberMs === undefined && !globalThis.benchDone))
      requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
