import { css } from 'lit';
import { base } from '../../styles/base.js';
import { details } from '../../styles/details.js';
import { exitStyles } from '../../styles/exit.js';

const card = css`
  .card {
    border-inline-start: 0.375em solid var(--hl-accent);
  }

  .top,
  .bottom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.625em 1em;
  }

  .title {
    display: grid;
    flex: 1 1 14em;
  }

  /* By sight the question comes first, aloud the name. */
  .title > :nth-child(2) {
    order: -1;
  }

  .lead,
  .facts,
  .alert,
  .safety {
    color: var(--hl-muted);
    font-size: 0.9375em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block: 1em 0.875em;
  }

  /* Side by side where there is room, one below the other where there is not: no query, no fixed width. */
  .ways > li {
    flex: 1 1 12em;
    display: flex;
    container-type: inline-size;
  }

  .ways > .first {
    flex: 1.6 1 16em;
  }

  .way {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 0 0.75em;
    min-inline-size: 0;
    min-block-size: 3.75em;
    padding: 0.5em 1em;
    border: 2px solid var(--hl-accent);
    border-radius: var(--hl-radius);
    color: var(--hl-link);
    text-decoration: none;
  }

  .way small,
  .way strong {
    display: block;
    line-height: 1.3;
  }

  /* As large as the reader asks for, where there is room. */
  .way small {
    font-size: min(0.875em, 9.5cqi);
  }

  .way strong {
    font-size: clamp(min(1em, 10cqi), 9.5cqi, 1.125em);
  }

  .first .way {
    flex-wrap: wrap;
  }

  /* Paper has no fills. */
  @media screen {
    .first .way {
      background: var(--hl-accent);
      color: var(--hl-on-accent);
    }
  }

  /* The number fits into one line down to the narrowest column, also with wide digits and spaced letters. */
  .first strong {
    font-size: clamp(min(1.25em, 10cqi), 8.5cqi, 1.625em);
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 20em) {
    .first .way {
      padding-inline: min(0.5em, 3cqi);
    }
  }

  @container (max-width: 11em) {
    .way {
      flex-wrap: wrap;
      padding-inline: min(0.5em, 3cqi);
    }
  }

  .way:hover strong {
    text-decoration: underline;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
  }

  .facts b {
    color: var(--hl-text);
  }

  .facts a,
  .emergency {
    display: inline-flex;
    align-items: center;
    min-inline-size: var(--hl-target);
    min-block-size: var(--hl-target);
  }

  .alert {
    max-inline-size: 60em;
    margin-block-start: 0.625em;
  }

  .bottom {
    margin-block-start: 0.875em;
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--hl-border);
    container-type: inline-size;
  }

  .emergency {
    font-weight: 700;
  }

  .safety {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    margin-block-start: 0.5em;
  }

  .safety details[open] {
    flex-basis: 100%;
  }

  .safety li {
    margin-block-end: 0.375em;
    margin-inline-start: 1.25em;
    list-style: disc;
  }
`;

const bar = css`
  .bar {
    --hl-focus: var(--hl-on-bar);
    padding: 0.5em min(var(--hl-space), 4%);
    border: 1px solid var(--hl-accent);
    border-radius: var(--hl-radius);
    background: var(--hl-bar);
    color: var(--hl-on-bar);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }

  .bar a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.35em;
    min-block-size: var(--hl-target);
    color: inherit;
    font-weight: 600;
  }

  .bar .call {
    font-size: min(1.125em, 9cqi);
    font-weight: 700;
  }

  .bar .exit {
    margin-inline-start: auto;
    background: none;
  }

  .bar button,
  .bar select {
    border-color: currentColor;
    background: var(--hl-bar);
  }

  .bar .quiet {
    color: inherit;
  }

  .bar section > .quiet {
    display: inline-block;
    margin-inline-end: 1em;
  }
`;

const shared = css`
  .languages {
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .languages button {
    font-weight: 600;
  }

  /* A select cannot wrap its words. */
  .languages select {
    font-size: min(1em, 7.25cqi);
  }

  .bottom select {
    font-size: min(1em, 8.5cqi);
  }

  button[aria-pressed='true'] {
    border-color: currentColor;
    background: var(--hl-sunken);
    box-shadow: inset 0 -0.1875em currentColor;
  }

  section > .quiet,
  .count:not(:empty),
  ::slotted(*) {
    margin-block-start: 0.5em;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-width: 3px;
    }
  }

  @media print {
    .languages,
    details,
    .bar .exit {
      display: none;
    }

    .ways {
      display: block;
    }

    .way {
      flex-wrap: wrap;
      border: 0;
      min-block-size: 0;
    }
  }
`;

export const styles = css`
  ${base} ${details} ${exitStyles} ${card} ${bar} ${shared}
`;
