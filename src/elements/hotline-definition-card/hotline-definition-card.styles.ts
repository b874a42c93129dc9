import { css } from 'lit';
import { base } from '../../styles/base.js';
import { details } from '../../styles/details.js';
import { links } from '../../styles/links.js';

const card = css`
  .definition,
  .last {
    margin-block-start: 0.625em;
  }

  /* Side by side where there is room, one below the other where there is not. */
  .boxes,
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }

  .box {
    flex: 1 1 10em;
    padding: 0.75em 1em;
    border-radius: var(--hl-radius);
    background: var(--hl-sunken);
  }

  .figure {
    flex: 1 1 11em;
    padding-block-start: 0.5em;
    border-block-start: 3px solid var(--hl-accent);
  }

  dt {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  small {
    display: block;
    font-size: 0.875em;
  }

  small a {
    display: inline-block;
    padding-block: var(--hl-reach);
    color: var(--hl-muted);
  }

  .signs li {
    margin-inline-start: 1.25em;
    padding-block: 0.125em;
    list-style: disc;
  }

  .law li {
    padding-block: 0.5em;
  }

  .law a {
    display: inline-block;
    min-inline-size: var(--hl-target);
    padding-block: var(--hl-reach);
  }

  details p {
    margin-block-start: 0.25em;
  }

  @media (forced-colors: active) {
    .box {
      border: 1px solid CanvasText;
    }
  }
`;

export const styles = css`
  ${base} ${details} ${links} ${card}
`;
