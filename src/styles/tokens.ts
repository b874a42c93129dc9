import { css } from 'lit';

// Our own names begin with --hl-: a page that registers `--accent` as one that is not inherited would take it from us.
const dark = css`
  --hl-text: var(--hotline-color-text, #f1f4f7);
  --hl-surface: var(--hotline-color-surface, #14181d);
  --hl-accent: var(--hotline-color-accent, #9ed0ff);
  --hl-on-accent: var(--hotline-color-on-accent, #0a1c2c);
  --hl-border: var(--hotline-color-border, #6d7985);
  --hl-link: var(--hotline-color-link, #9ed0ff);
  --hl-focus: var(--hotline-color-focus, #9ed0ff);
  --hl-open: #8fdcb0;
  --hl-doubt: #ffd98a;
  --hl-bar: var(--hl-surface);
  --hl-on-bar: var(--hl-text);
  color-scheme: dark;
`;

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
export const tokens = css`
  .frame,
  :host > a {
    --hl-text: var(--hotline-color-text, #1a1f24);
    --hl-surface: var(--hotline-color-surface, #fff);
    --hl-accent: var(--hotline-color-accent, #0b4a7a);
    --hl-on-accent: var(--hotline-color-on-accent, #fff);
    --hl-border: var(--hotline-color-border, #8a96a1);
    --hl-link: var(--hotline-color-link, #0b4a7a);
    --hl-focus: var(--hotline-color-focus, #0b4a7a);
    --hl-open: #0a6b3d;
    --hl-doubt: #8a5a00;
    --hl-bar: var(--hl-accent);
    --hl-on-bar: var(--hl-on-accent);
    /* From the page's own colors, so that they fit them. Where a browser cannot mix: as what is around. */
    --hl-muted: color-mix(in srgb, var(--hl-text) 84%, var(--hl-surface));
    --hl-sunken: color-mix(in srgb, var(--hl-text) 6%, var(--hl-surface));
    --hl-doubt-ground: color-mix(in srgb, var(--hl-doubt) 12%, var(--hl-surface));
    --hl-space: var(--hotline-space, 1em);
    --hl-radius: var(--hotline-radius, 0.5em);
    /* How high, at least, what can be pressed is: it grows with the text, and does not shrink with it. */
    --hl-target: max(2.75em, 44px);
    /* Above and below one line of text, to the same end. */
    --hl-reach: max(0.75em, 22.5px - 0.75em);
    color-scheme: light;
  }

  .frame[data-theme='dark'] {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    .frame[data-theme='auto'] {
      ${dark}
    }
  }

  @media print {
    /* Paper is white, whatever the theme and the page's own colors are. */
    .frame[data-theme] {
      --hl-text: #000;
      --hl-surface: #fff;
      --hl-accent: #000;
      --hl-border: #666;
      --hl-link: #000;
      --hl-doubt: #000;
      --hl-bar: #fff;
      --hl-on-bar: #000;
      color-scheme: light;
    }
  }
`;
