import { nothing, html, svg } from 'lit';
import { currentLocale, msg, str, loadedLocales } from '../localize.js';

const paths = {
  phone: "M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2",
  text: "M4 5h16v11H9l-5 4zM8 9h8M8 12h5",
  chat: "M3 4h13v9H8l-5 4zM19 9h2v11l-4-3h-7v-2",
  exit: "M14 4h6v16h-6M10 8l-4 4 4 4M6 12h9"
};
const iconView = (name) => html`<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" class="icon"> ${svg`<path d="${paths[name]}">`} </svg>`;
const numberView = (display) => html`<bdi class="number" dir="ltr" translate="no">${display}</bdi>`;
const textView = ({ text, lang }) => lang === currentLocale().code ? text : html`<span lang="${lang}" dir="ltr">${text}</span>`;
const headings = {
  1: (content, { id, part }) => html`<h1 id="${id ?? nothing}" part="${part ?? nothing}">${content}</h1>`,
  2: (content, { id, part }) => html`<h2 id="${id ?? nothing}" part="${part ?? nothing}">${content}</h2>`,
  3: (content, { id, part }) => html`<h3 id="${id ?? nothing}" part="${part ?? nothing}">${content}</h3>`,
  4: (content, { id, part }) => html`<h4 id="${id ?? nothing}" part="${part ?? nothing}">${content}</h4>`,
  5: (content, { id, part }) => html`<h5 id="${id ?? nothing}" part="${part ?? nothing}">${content}</h5>`,
  6: (content, { id, part }) => html`<h6 id="${id ?? nothing}" part="${part ?? nothing}">${content}</h6>`
};
const headingView = (level, content) => headings[level]?.(content, { id: "heading", part: "heading" }) ?? nothing;
const subheadingView = (level, content) => headings[Math.min(level, 6)]?.(content, {}) ?? nothing;
const commaBefore = (index) => index ? currentLocale().comma ?? ", " : "";
const languageNamesView = (codes) => {
  const named = loadedLocales().filter(({ code }) => codes.includes(code));
  return named.map(({ code, name }, index) => html`${commaBefore(index)}<bdi lang="${code}">${name}</bdi>`);
};
const callLabel = ({ isTollFree }) => isTollFree ? msg("Call, free") : msg("Call");
const textLabel = ({ keyword: word }) => {
  if (word === void 0)
    return msg("Text to");
  const keyword = "\n";
  const [before, after] = msg(str`Text ${keyword} to`).split(keyword);
  return html`<span>${before}<bdi lang="en" translate="no">${word}</bdi>${after}</span>`;
};
const unreviewedView = (hasLaw = false) => currentLocale().code === "en" || currentLocale().reviewed ? nothing : html`<p class="quiet"> ${msg("No one has checked this translation yet.")} ${hasLaw ? msg("Until then, laws and amounts stay in English.") : nothing} </p>`;

export { callLabel, commaBefore, headingView, iconView, languageNamesView, numberView, subheadingView, textLabel, textView, unreviewedView };
