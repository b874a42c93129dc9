import { css } from 'lit';

/** The ways to reach a service, as a row of links. */
export const links = css`
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.625em;
    container-type: inline-size;
  }

  .link {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: var(--hl-target);
    padding: 0.25em 0.875em;
    border: 1px solid var(--hl-accent);
    border-radius: 1.375em;
    color: var(--hl-link);
    text-decoration: none;
  }

  .link b {
    font-size: min(1em, 10cqi);
  }

  /* A number is never broken over two lines: where there is no room for it, the space beside it goes. */
  @container (max-width: 11em) {
    .link {
      padding-inline: 0.125em;
      border-radius: var(--hl-radius);
    }
  }

  .link:hover {
    text-decoration: underline;
  }

  /* Paper has no fills. */
  @media screen {
    .link.main {
      background: var(--hl-accent);
      color: var(--hl-on-accent);
    }
  }

  @media print {
    .link {
      min-block-size: 0;
      padding-inline: 0 1em;
      border: 0;
    }
  }
`;
