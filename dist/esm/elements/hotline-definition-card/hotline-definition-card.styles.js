import { css } from 'lit';
import { base } from '../../styles/base.js';
import { details } from '../../styles/details.js';
import { links } from '../../styles/links.js';

const card = css`.definition,.last{margin-block-start:.625em}.boxes,.figures{flex-wrap:wrap;gap:.75em;margin-block:1em;display:flex}.box{border-radius:var(--hl-radius);background:var(--hl-sunken);flex:10em;padding:.75em 1em}.figure{border-block-start:3px solid var(--hl-accent);flex:11em;padding-block-start:.5em}dt{font-size:1.75em;font-weight:700;line-height:1.2}small{font-size:.875em;display:block}small a{padding-block:var(--hl-reach);color:var(--hl-muted);display:inline-block}.signs li{margin-inline-start:1.25em;padding-block:.125em;list-style:outside}.law li{padding-block:.5em}.law a{min-inline-size:var(--hl-target);padding-block:var(--hl-reach);display:inline-block}details p{margin-block-start:.25em}@media (forced-colors:active){.box{border:1px solid canvastext}}`;
const styles = css`${base}${details}${links}${card}`;

export { styles };
