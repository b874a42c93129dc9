/**
 * The custom properties that a page may set, and what they are otherwise, in the light and in the dark. Dark is
 * used only when asked for: a widget cannot know whether the page around it follows the reader's setting.
 *
 * @cssproperty [--hotline-font-family=system-ui, …] - The font.
 * @cssproperty [--hotline-font-size=medium] - The size of the text. `medium` is what the reader has set.
 * @cssproperty [--hotline-color-text=#1a1f24] - Text.
 * @cssproperty [--hotline-color-surface=#fff] - What text stands on.
 * @cssproperty [--hotline-color-accent=#0b4a7a] - The button that calls, the edge of the card, the bar.
 * @cssproperty [--hotline-color-on-accent=#fff] - Text on the accent.
 * @cssproperty [--hotline-color-border=#8a96a1] - Edges and lines.
 * @cssproperty [--hotline-color-link=#0b4a7a] - Links.
 * @cssproperty [--hotline-color-focus=#0b4a7a] - The ring around what has the focus.
 * @cssproperty [--hotline-radius=0.5em] - How round corners are.
 * @cssproperty [--hotline-space=1em] - The space around what is inside.
 * @cssproperty [--hotline-z-index=auto] - The stacking order of a positioned element.
 */
export declare const tokens: import("lit").CSSResult;
