/**
 * Remembers where a reader is before an element is drawn for the first time: the focus, in prerendered content or on
 * the fallback, and each open `<details>`.
 * @param root holds what is on the screen until then
 * @returns puts the reader there again, without scrolling. To be called when the drawing stands in its place. Never
 * both at once: a page that is longer for a moment scrolls.
 */
export declare const placeIn: (root: ShadowRoot) => (() => void);
