import { css } from 'lit';
import { base } from '../../styles/base.js';
import { exitStyles } from '../../styles/exit.js';

export const styles = css`
  ${base} ${exitStyles}

  .frame {
    inline-size: fit-content;
    padding: calc(var(--hl-space) * 0.25);
    border-radius: var(--hl-radius);
  }

  .quiet,
  .count {
    margin-block-start: 0.5em;
  }
`;
