import { css } from 'lit';
import { base } from '../../styles/base.js';
import { exitStyles } from '../../styles/exit.js';

export const styles = css`
  ${base} ${exitStyles}

  .frame {
    inline-size: fit-content;
    /* Room for the ring: a frame ends here. */
    padding: 0.3125em;
    border-radius: var(--hl-radius);
  }

  .quiet,
  .count {
    margin-block-start: 0.5em;
  }
`;
