/**
 * The custom properties that a page may set, and what they are otherwise, in the light and in the dark. Dark is
 * used only when asked for: a widget cannot know whether the page around it follows the reader's setting.
 *
 * @cssproperty [--hotline-font-family=system-ui, …] - The font.
 * @cssproperty [--hotline-font-size=medium] - The size of the text. `medium` is what the reader has set.
 * @cssproperty [--hotline-color-text=#1a1f24] - Text. In the dark: `#f1f4f7`.
 * @cssproperty [--hotline-color-surface=#fff] - What text stands on. In the dark: `#14181d`.
 * @cssproperty [--hotline-color-accent=#0b4a7a] - The button that calls, the edge of the card, the bar. In the dark: `#9ed0ff`.
 * @cssproperty [--hotline-color-on-accent=#fff] - Text on the accent. In the dark: `#0a1c2c`.
 * @cssproperty [--hotline-color-border=#8a96a1] - Edges and lines. In the dark: `#6d7985`.
 * @cssproperty [--hotline-color-link=#0b4a7a] - Links. In the dark: `#9ed0ff`.
 * @cssproperty [--hotline-color-focus=#0b4a7a] - The ring around what has the focus. In the dark: `#9ed0ff`.
 * @cssproperty [--hotline-radius=0.5em] - How round corners are.
 * @cssproperty [--hotline-space=1em] - The space around what is inside.
 * @cssproperty [--hotline-z-index=auto] - The stacking order of a positioned element.
 */
export declare const tokens: import("lit").CSSResult;
