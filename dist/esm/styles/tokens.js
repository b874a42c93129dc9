import { css } from 'lit';

const light = css`
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
  color-scheme: light;
`;
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
const paper = css`
  --hl-text: #000;
  --hl-surface: #fff;
  --hl-accent: #000;
  --hl-on-accent: #fff;
  --hl-border: #666;
  --hl-link: #000;
  --hl-open: #000;
  --hl-doubt: #000;
  --hl-bar: #fff;
  --hl-on-bar: #000;
  color-scheme: light;
`;
const tokens = css`
  .frame {
    ${light}
    --hl-muted: var(--hl-text);
    --hl-sunken: var(--hl-surface);
    --hl-doubt-ground: var(--hl-surface);
    --hl-space: var(--hotline-space, 1em);
    --hl-radius: var(--hotline-radius, 0.5em);
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
      --hl-muted: color-mix(in srgb, var(--hl-text) 84%, var(--hl-surface));
      --hl-sunken: color-mix(in srgb, var(--hl-text) 6%, var(--hl-surface));
      --hl-doubt-ground: color-mix(in srgb, var(--hl-doubt) 12%, var(--hl-surface));
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
