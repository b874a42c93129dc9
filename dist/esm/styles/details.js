import { css } from 'lit';

const details = css`.dot{background:currentColor;border:.1875em solid;border-radius:50%;block-size:.625em;inline-size:.625em;margin-inline-end:.4em;display:inline-block}.dot[data-open]{color:var(--hl-open)}summary{inline-size:fit-content;padding-block:var(--hl-reach);color:var(--hl-link);font-weight:600}@media print{.live{display:none}::details-content{content-visibility:visible}}`;

export { details };
