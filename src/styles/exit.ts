import { css } from 'lit';

/** The exit and what belongs to it; also on the banner. */
export const exitStyles = css`
  .exit {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--hl-target);
    padding: 0.25em 1em;
    border: 2px solid currentColor;
    border-radius: var(--hl-radius);
    background: var(--hl-surface);
    color: var(--hl-text);
    font-weight: 600;
    text-decoration: none;
  }

  .exit .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  [dir='rtl'] .exit .icon {
    transform: scaleX(-1);
  }

  .exit:hover {
    text-decoration: underline;
  }

  .count {
    font-weight: 600;
  }

  /* Their place is kept: prerendered, they have it already. Where a page refuses this style, they are not there. */
  .keys {
    display: inline;
  }

  .keys[hidden] {
    visibility: hidden;
  }

  /* A phone has no Shift key to press. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  @media print {
    .exit,
    #limits,
    .count {
      display: none;
    }
  }
`;
