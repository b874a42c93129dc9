import { css } from 'lit';
import { base } from '../../styles/base.js';
import { exitStyles } from '../../styles/exit.js';

const styles = css`${base}${exitStyles}.frame{inline-size:fit-content;padding:calc(var(--hl-space) * .25);border-radius:var(--hl-radius)}.quiet,.count{margin-block-start:.5em}`;

export { styles };
