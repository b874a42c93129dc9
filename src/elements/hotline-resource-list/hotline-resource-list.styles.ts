import { css } from 'lit';
import { base } from '../../styles/base.js';
import { details } from '../../styles/details.js';
import { links } from '../../styles/links.js';

const list = css`
  .filter,
  .nothing,
  section > .quiet {
    margin-block-start: 1em;
  }

  .filter {
    container-type: inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  label {
    display: grid;
    /* As wide as the longest choice, where that fits: a select cannot wrap its words. */
    flex: 1 0 auto;
    min-inline-size: min(10em, 100%);
    max-inline-size: 100%;
    gap: 0.25em;
    font-size: 0.9375em;
    font-weight: 600;
  }

  label.search {
    flex: 2 1 14em;
  }

  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0.75em;
    font-size: 1em;
    font-weight: 400;
    /* In WebKit a long choice widens the page, though it is cut off. */
    contain: paint;
  }

  /* A select cannot wrap its words; what is typed scrolls. */
  select {
    font-size: min(1em, 7cqi);
  }

  .found {
    flex-basis: 100%;
  }

  .group {
    margin-block-start: 1.25em;
  }

  .group > :first-child {
    font-size: 1.125em;
    padding-block-end: 0.375em;
  }

  .item {
    padding-block: 1em;
    border-block-start: 1px solid var(--hl-border);
  }

  /* Of a long list only what is near the screen is laid out. Not on paper, where all of it is. */
  @media screen {
    .item:nth-child(n + 21) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16em;
      /* The ring around a link that has the focus stands a little outside. */
      overflow-clip-margin: 0.5em;
    }
  }

  /* Safari. */
  @supports not (overflow-clip-margin: 0.5em) {
    .item:nth-child(n + 21) :focus-visible {
      outline-offset: -0.1875em;
    }
  }

  .item p {
    margin-block-start: 0.375em;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }

  .top > :first-child {
    font-size: 1.0625em;
  }

  .area {
    padding: 0.1em 0.7em;
    border: 1px solid var(--hl-border);
    border-radius: 1em;
    color: var(--hl-muted);
    font-size: 0.8125em;
  }

  .meta {
    color: var(--hl-muted);
    font-size: 0.9375em;
  }

  /* Of a service of which no more is known. */
  ul.meta:not(:has(li)) {
    display: none;
  }

  .meta b {
    color: var(--hl-text);
  }

  .published {
    display: block;
  }

  .doubt {
    padding: 0.5em 0.875em;
    border-inline-start: 0.25em solid var(--hl-doubt);
    background: var(--hl-doubt-ground);
    font-size: 0.9375em;
  }

  .steps li {
    margin-inline-start: 1.25em;
    padding-block: 0.25em;
    list-style: disc;
  }

  .steps a {
    display: inline-block;
    min-inline-size: var(--hl-target);
    padding-block: var(--hl-reach);
  }

  @media print {
    .filter {
      display: none;
    }
  }
`;

export const styles = css`
  ${base} ${details} ${links} ${list}
`;
