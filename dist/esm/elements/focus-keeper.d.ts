/**
 * Remembers where a reader is before an element is drawn: the focus, in what was drawn, in prerendered content or on the
 * fallback; and where `hasDrawn` is false, each open `<details>`.
 * @param root holds what is on the screen until then
 * @param hasDrawn whether that is a drawing: then `<details>` that stay, stay open
 * @returns puts the reader there again, without scrolling; where what had the focus is gone, on the heading, in sight:
 * on a link the next press of Enter would do what was not meant. To be called when the drawing stands in its place.
 * Never both at once: a page that is longer for a moment scrolls.
 */
export declare const placeIn: (root: ShadowRoot, hasDrawn: boolean) => (() => void);
