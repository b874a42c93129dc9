import { css } from 'lit';
import { base } from '../../styles/base.js';
import { details } from '../../styles/details.js';
import { links } from '../../styles/links.js';

const list = css`.filter,.nothing,section>.quiet{margin-block-start:1em}.filter{flex-wrap:wrap;gap:.75em;display:flex}label{flex:10em;gap:.25em;font-size:.9375em;font-weight:600;display:grid}label.search{flex:2 14em}input,select{contain:paint;inline-size:100%;min-inline-size:0;padding-inline:.75em;font-size:min(1em,7cqi);font-weight:400}.found{flex-basis:100%}.group{margin-block-start:1.25em}.group>:first-child{padding-block-end:.375em;font-size:1.125em}.item{border-block-start:1px solid var(--hl-border);padding-block:1em}@media screen{.item:nth-child(n+21){content-visibility:auto;contain-intrinsic-block-size:auto 16em;overflow-clip-margin:.5em}}.item p{margin-block-start:.375em}.top{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25em 1em;display:flex}.top>:first-child{font-size:1.0625em}.area{border:1px solid var(--hl-border);color:var(--hl-muted);border-radius:1em;padding:.1em .7em;font-size:.8125em}.meta{color:var(--hl-muted);font-size:.9375em}ul.meta:not(:has(li)){display:none}.meta b{color:var(--hl-text)}.published{display:block}.doubt{border-inline-start:.25em solid var(--hl-doubt);background:var(--hl-doubt-ground);padding:.5em .875em;font-size:.9375em}.steps li{margin-inline-start:1.25em;padding-block:.25em;list-style:outside}.steps a{min-inline-size:var(--hl-target);padding-block:var(--hl-reach);display:inline-block}@media print{.filter{display:none}}`;
const styles = css`${base}${details}${links}${list}`;

export { styles };
