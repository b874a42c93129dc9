import { css } from 'lit';

/** What stands below the ways to reach a service: its hours, and what opens. */
export const details = css`
  /* The border is what forced colors leave of it. */
  .dot {
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.4em;
    border: 0.1875em solid currentColor;
    border-radius: 50%;
    background: currentColor;
  }

  .dot[data-open] {
    color: var(--hl-open);
  }

  summary {
    inline-size: fit-content;
    padding-block: var(--hl-reach);
    color: var(--hl-link);
    font-weight: 600;
  }

  @media print {
    /* Paper does not know what time it is. */
    .live {
      display: none;
    }

    /* What is closed on the screen is open on paper, and its addresses with it. */
    ::details-content {
      content-visibility: visible;
    }
  }
`;
