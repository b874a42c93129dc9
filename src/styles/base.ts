import { css } from 'lit';
import { tokens } from './tokens.js';

/**
 * What every element's styles begin with. The page's rules reach the host and what it inherits, so the visible
 * styling sits on `.frame` inside, which takes nothing from outside but the custom properties.
 */
export const base = css`
  ${tokens}

  :host {
    /* Ours wins over an important rule of the page: what hides all that it does not know does not hide a number. */
    display: flow-root !important;
    /* Beside a floating picture where there is room, and below it where there is not. */
    min-inline-size: min(100%, 12em);
    /* Also where a script that fades things in never comes. */
    opacity: 1 !important;
    z-index: var(--hotline-z-index, auto);
  }

  :host([hidden]) {
    /* How a page hides an element on purpose. */
    display: none !important;
  }

  .frame {
    all: initial;
    display: block;
    background: var(--hl-surface);
    color: var(--hl-text);
    font-family: var(
      --hotline-font-family,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif
    );
    /* medium is what the reader has set; a page's root size does not reach it. */
    font-size: var(--hotline-font-size, medium);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
  }

  /* Korean is broken between words, which have spaces; Chinese has none. */
  .frame:lang(ko) {
    word-break: keep-all;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  /* On paper a name and its number stand on one page, and a figure and what it counts. */
  li,
  .row,
  .box,
  .figure {
    break-inside: avoid;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }

  .card #heading {
    font-size: 1.375em;
  }

  a {
    color: var(--hl-link);
    text-underline-offset: 0.15em;
  }

  /* Where nothing can be drawn: what stands inside the tag. */
  :host > a,
  :host > slot::slotted(a) {
    display: inline-block;
    padding: 0.75em;
    line-height: 1.5;
  }

  /* And the last resort, which stands in no frame: its colors and its size are not the page's. */
  :host > a {
    background: var(--hl-surface);
    font: medium/1.5 sans-serif;
  }

  .number {
    white-space: nowrap;
  }

  /* Where the engine can: a short code is no quantity, nor is 911 or 988 in a name. */
  .number,
  [href^='tel'],
  [part='name'],
  [part='heading'] {
    speak-as: digits;
  }

  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  button,
  input,
  select {
    max-inline-size: 100%;
    min-block-size: var(--hl-target);
    padding-inline: 0.875em;
    border: 1px solid var(--hl-border);
    border-radius: var(--hl-radius);
    background: var(--hl-surface);
    color: inherit;
    font: inherit;
  }

  button,
  select,
  summary {
    cursor: pointer;
  }

  :focus-visible {
    outline: 0.1875em solid var(--hl-focus);
    outline-offset: 0.125em;
    /* Where Tab scrolls to it, the ring is in sight, too. */
    scroll-margin: 0.5em;
  }

  .card {
    padding: calc(var(--hl-space) * 1.25);
    padding-inline: min(calc(var(--hl-space) * 1.25), 5%);
    border: 1px solid var(--hl-border);
    border-radius: var(--hl-radius);
  }

  .quiet {
    color: var(--hl-muted);
    font-size: 0.875em;
  }

  @media print {
    a[href^='http']::after,
    a[href^='mailto']::after {
      content: ' (' attr(href) ')';
      direction: ltr;
      unicode-bidi: isolate;
      font-weight: 400;
    }
  }
`;
