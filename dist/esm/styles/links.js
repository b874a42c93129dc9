import { css } from 'lit';

const links = css`.links{flex-wrap:wrap;gap:.5em;margin-block:.625em;display:flex;container-type:inline-size}.link{border:1px solid var(--hl-accent);min-block-size:2.75em;color:var(--hl-link);border-radius:1.375em;flex-wrap:wrap;align-items:center;gap:0 .5em;padding:.25em .875em;text-decoration:none;display:inline-flex}@container (width<=11em){.link{border-radius:var(--hl-radius);padding-inline:.125em}}.link:hover{text-decoration:underline}.link.main{background:var(--hl-accent);color:var(--hl-on-accent)}.dot{background:currentColor;border:.1875em solid;border-radius:50%;block-size:.625em;inline-size:.625em;margin-inline-end:.4em;display:inline-block}.dot[data-open]{color:var(--hl-open)}summary{inline-size:fit-content;color:var(--hl-link);cursor:pointer;padding-block:.75em;font-weight:600}@media print{.live{display:none}::details-content{content-visibility:visible}.link,.link.main{color:var(--hl-text);background:0 0;border:0}}`;

export { links };
