import { nothing, html } from 'lit';
import { currentLocale, msg } from '../localize.js';

const MOST_BUTTONS = 3;
const languagesView = ({ offered, preferred }, choose) => {
  const current = currentLocale().code;
  if (offered.every(({ code }) => code === current)) return nothing;
  const kept = offered.length > MOST_BUTTONS ? preferred() : offered;
  const isButton = (locale) => locale.code === current || kept.includes(locale);
  const buttons = offered.filter(isButton);
  const rest = offered.filter((locale) => !isButton(locale));
  return html` <div class="languages" part="languages" role="group" aria-label="${msg("Language")}"> ${buttons.map(
    ({ code, name }) => html`<button type="button" lang="${code}" aria-pressed="${code === current ? "true" : "false"}" @click="${() => choose(code)}"> ${name} </button>`
  )} ${rest.length ? html`<select aria-label="${msg("More languages")}" @change="${(event) => {
    const select = event.target;
    choose(select.value);
    select.value = "";
  }}"> <option value="" selected="selected"> ${msg("More languages")} </option> ${rest.map(({ code, name }) => html`<option value="${code}" lang="${code}">${name}</option>`)} </select>` : nothing} </div> `;
};

export { languagesView };
