import { html, nothing, svg } from 'lit';
import { currentLocale, msg, str, loadedLocales } from '../localize.js';

const paths = {
  phone: "M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2",
  text: "M4 5h16v11H9l-5 4zM8 9h8M8 12h5",
  chat: "M3 4h13v9H8l-5 4zM19 9h2v11l-4-3h-7v-2",
  exit: "M14 4h6v16h-6M10 8l-4 4 4 4M6 12h9"
};
const iconView = (name) => html`<svg viewBox="0 0 24 24" aria-hidden="true" class="icon">${svg`<path d=${paths[name]} />`}</svg>`;
const numberView = (display) => html`<bdi class="number" dir="ltr" translate="no">${display}</bdi>`;
const textView = ({ text, lang }) => lang === currentLocale().code ? text : html`<span lang=${lang} dir="ltr">${text}</span>`;
const headings = {
  1: (content) => html`<h1 id="heading" part="heading">${content}</h1>`,
  2: (content) => html`<h2 id="heading" part="heading">${content}</h2>`,
  3: (content) => html`<h3 id="heading" part="heading">${content}</h3>`,
  4: (content) => html`<h4 id="heading" part="heading">${content}</h4>`,
  5: (content) => html`<h5 id="heading" part="heading">${content}</h5>`,
  6: (content) => html`<h6 id="heading" part="heading">${content}</h6>`
};
const headingView = (level, content) => headings[level]?.(content) ?? nothing;
const languageNamesView = (codes) => {
  const named = loadedLocales().filter(({ code }) => codes.includes(code));
  return named.map(({ code, name }, index) => html`${index ? ", " : ""}<bdi lang=${code}>${name}</bdi>`);
};
const callLabel = ({ isTollFree }) => isTollFree ? msg("Call, free", { desc: "Label above a telephone number that costs nothing to call" }) : msg("Call", { desc: "Label above a telephone number" });
const textLabel = ({ keyword }) => keyword === void 0 ? msg("Text to", { desc: "Label above a number to which a text message is sent" }) : msg(str`Text ${keyword} to`, {
  desc: "Label above a number to which a text message is sent. The word to text is filled in and never translated"
});
const hoursView = ({ isOpen, isAlwaysOpen }) => html`
  ${isOpen === void 0 ? nothing : html`<span class="dot" ?data-open=${isOpen}></span><b>${openLabel(isOpen)}</b>`}
  ${isOpen !== void 0 && isAlwaysOpen ? "\xB7" : nothing}
  ${isAlwaysOpen ? msg("24 hours, every day", { desc: "Opening hours: it never closes" }) : nothing}
`;
const openLabel = (isOpen) => isOpen ? msg("Open now", { desc: "Someone answers at this moment" }) : msg("Closed now", { desc: "Nobody answers at this moment" });
const unreviewedView = () => currentLocale().code === "en" || currentLocale().reviewed ? nothing : html`<p class="quiet">
        ${msg("No one has checked this translation yet.", { desc: "A quiet line under a translation that no native speaker has reviewed" })}
      </p>`;
const lastResortView = (contacts) => contacts.map(({ href, display }) => html`<a href=${href}>${display}</a>`);

export { callLabel, headingView, hoursView, iconView, languageNamesView, lastResortView, numberView, textLabel, textView, unreviewedView };
