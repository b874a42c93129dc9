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
const tokens = css`
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

export { tokens };
