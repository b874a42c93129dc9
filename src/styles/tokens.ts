import { css } from 'lit';

const light = css`
  --text: var(--hotline-color-text, #1a1f24);
  --surface: var(--hotline-color-surface, #fff);
  --accent: var(--hotline-color-accent, #0b4a7a);
  --on-accent: var(--hotline-color-on-accent, #fff);
  --border: var(--hotline-color-border, #8a96a1);
  --link: var(--hotline-color-link, #0b4a7a);
  --focus: var(--hotline-color-focus, #0b4a7a);
  --open: #0a6b3d;
  --doubt: #8a5a00;
  --bar: var(--accent);
  --on-bar: var(--on-accent);
  color-scheme: light;
`;

const dark = css`
  --text: var(--hotline-color-text, #f1f4f7);
  --surface: var(--hotline-color-surface, #14181d);
  --accent: var(--hotline-color-accent, #9ed0ff);
  --on-accent: var(--hotline-color-on-accent, #0a1c2c);
  --border: var(--hotline-color-border, #6d7985);
  --link: var(--hotline-color-link, #9ed0ff);
  --focus: var(--hotline-color-focus, #9ed0ff);
  --open: #8fdcb0;
  --doubt: #ffd98a;
  --bar: var(--surface);
  --on-bar: var(--text);
  color-scheme: dark;
`;

/** Paper is white, whatever the theme and the page's own colors are. */
const paper = css`
  --text: #000;
  --surface: #fff;
  --accent: #000;
  --on-accent: #fff;
  --border: #666;
  --link: #000;
  --open: #000;
  --doubt: #000;
  --bar: #fff;
  --on-bar: #000;
  color-scheme: light;
`;

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
export const tokens = css`
  .frame {
    ${light}
    --muted: var(--text);
    --sunken: var(--surface);
    --space: var(--hotline-space, 1em);
    --radius: var(--hotline-radius, 0.5em);
  }

  .frame[data-theme='dark'] {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    .frame[data-theme='auto'] {
      ${dark}
    }
  }

  /* From the page's own colors, so that they fit them; older browsers do without. */
  @supports (color: color-mix(in srgb, red, blue)) {
    .frame {
      --muted: color-mix(in srgb, var(--text) 84%, var(--surface));
      --sunken: color-mix(in srgb, var(--text) 6%, var(--surface));
    }
  }

  @media print {
    .frame,
    .frame[data-theme] {
      ${paper}
    }
  }
`;
