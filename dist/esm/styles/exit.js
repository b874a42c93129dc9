import { css } from 'lit';

const exitStyles = css`.exit{min-block-size:var(--hl-target);border-radius:var(--hl-radius);background:var(--hl-surface);color:var(--hl-text);border:2px solid;align-items:center;gap:.5em;padding:.25em 1em;font-weight:600;text-decoration:none;display:inline-flex}.exit .icon{block-size:1.25em;inline-size:1.25em}[dir=rtl] .exit .icon{transform:scaleX(-1)}.exit:hover{text-decoration:underline}.count{font-weight:600}.keys{display:inline}.keys[hidden]{visibility:hidden}@media (hover:none) and (pointer:coarse){.keys{display:none}}@media print{.exit,#limits,.count{display:none}}`;

export { exitStyles };
