import { nothing, html } from 'lit';
import { currentLocale, msg } from '../localize.js';

const MOST_BUTTONS = 3;
const languagesView = ({ offered, preferred }, choose, hasCurrent = true) => {
  const current = currentLocale().code;
  if (offered.every(({ code }) => code === current)) return nothing;
  const kept = offered.length > MOST_BUTTONS ? preferred() : offered;
  const buttons = offered.filter(
    (locale) => kept.includes(locale) && (hasCurrent || locale.code !== current)
  );
  const rest = offered.filter((locale) => !kept.includes(locale));
  return html` <div class="languages" part="languages" role="group" aria-label="${msg("Language")}"> ${buttons.map(
    ({ code, name }) => html`<button type="button" lang="${code}" aria-pressed="${code === current ? "true" : "false"}" @click="${() => choose(code)}"> ${name} </button>`
  )} ${rest.length ? html`<select aria-label="${msg("More languages")}" @change="${(event) => choose(event.target.value)}"> ${rest.some(({ code }) => code === current) ? nothing : html`<option value="" selected="selected"> ${msg("More languages")} </option>`} ${rest.map(({ code, name }) => html`<option value="${code}" lang="${code}" .selected="${code === current}">${name}</option>`)} </select>` : nothing} </div> `;
};

export { languagesView };
