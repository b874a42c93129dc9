import { css } from 'lit';

const links = css`.links{flex-wrap:wrap;gap:.5em;margin-block:.625em;display:flex;container-type:inline-size}.link{min-block-size:var(--hl-target);border:1px solid var(--hl-accent);color:var(--hl-link);border-radius:1.375em;flex-wrap:wrap;align-items:center;gap:0 .5em;padding:.25em .875em;text-decoration:none;display:inline-flex}.link b{font-size:min(1em,10cqi)}@container (width<=11em){.link{border-radius:var(--hl-radius);padding-inline:.125em}}.link:hover{text-decoration:underline}@media screen{.link.main{background:var(--hl-accent);color:var(--hl-on-accent)}}@media print{.link{border:0;min-block-size:0;padding-inline:0 1em}}`;

export { links };
