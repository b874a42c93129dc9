import { css } from 'lit';
import { base } from '../../styles/base.js';
import { exitStyles } from '../../styles/exit.js';

const styles = css`${base}${exitStyles}.frame{border-radius:var(--hl-radius);inline-size:fit-content;padding:.3125em}.quiet,.count{margin-block-start:.5em}`;

export { styles };
