import { css } from 'lit';

const links = css`.links{flex-wrap:wrap;gap:.5em;margin-block:.625em;display:flex;container-type:inline-size}.link{border:1px solid var(--accent);min-block-size:2.75em;color:var(--link);border-radius:1.375em;flex-wrap:wrap;align-items:center;gap:0 .5em;padding:.25em .875em;text-decoration:none;display:inline-flex}@container (width<=11em){.link{border-radius:var(--radius);padding-inline:.125em}}.link:hover{text-decoration:underline}.link.main{background:var(--accent);color:var(--on-accent)}.dot{background:currentColor;border:.1875em solid;border-radius:50%;block-size:.625em;inline-size:.625em;margin-inline-end:.4em;display:inline-block}.dot[data-open]{color:var(--open)}summary{inline-size:fit-content;color:var(--link);cursor:pointer;padding-block:.75em;font-weight:600}@media print{.link,.link.main{color:var(--text);background:0 0;border:0}}`;

export { links };
