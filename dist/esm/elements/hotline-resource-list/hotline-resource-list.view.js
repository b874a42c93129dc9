import { nothing, html, noChange } from 'lit';
import { currentLocale, msg, str } from '../../localize.js';
import { channelLanguagesView } from '../channel-languages.view.js';
import { DOT, hoursView } from '../hours.view.js';
import { headingView, textView, unreviewedView, subheadingView, numberView } from '../service.view.js';
import { waysView } from '../ways.view.js';

const resourceListView = (model, onFilter, saying = { isBusy: false, isNews: true }) => html` <div class="frame card" part="container" lang="${currentLocale().code}" dir="${currentLocale().dir}" data-theme="${model.theme}"> <section aria-labelledby="heading" data-nosnippet> ${headingView(model.headingLevel, msg("Find help"))} ${model.isFilterable ? html`<p>${textView(model.nationalLine.name)}</p> ${waysView({ call: model.nationalLine.call })} ${filterView(model, onFilter, saying)}` : nothing} ${model.groups.map((group) => groupView(group, model))} <p class="quiet"> ${msg(str`Last compared with public sources on ${dayText(model.assuredDate)}.`)} </p> ${unreviewedView(true)} </section> </div> `;
const dayText = (day) => {
  const { code } = currentLocale();
  try {
    if (!Intl.DateTimeFormat.supportedLocalesOf(code).length) return day;
    const text = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, {
      dateStyle: "long",
      timeZone: "UTC"
    }).format(new Date(day));
    return /M\d/.test(text) ? day : text;
  } catch {
    return day;
  }
};
const filterView = (model, onFilter, { isBusy, isNews }) => {
  const { filters, regions, topics, audiences } = model;
  return html` <div class="filter" part="filter"> <label class="search"><span>${msg("Search")}</span><input type="search" autocomplete="off" .value="${filters.query}" @input="${(event) => onFilter({ query: event.target.value })}"></label> ${selectView(msg("Where"), msg("Everywhere"), regions, filters.region, (region) => onFilter({ region }))} ${selectView(msg("Topic"), msg("Everything"), topics, filters.topic, (topic) => onFilter({ topic }))} ${selectView(msg("For whom"), msg("Anyone"), audiences, filters.audience, (audience) => onFilter({ audience }))} <div class="found" role="status" aria-live="${isNews ? "polite" : "off"}"> ${isBusy ? noChange : foundView(model)} </div> </div> `;
};
const foundView = ({ filters, regions, topics, audiences, count }) => html` <p class="quiet"> ${msg(str`Services shown: ${count}`)} ${// The next choice may find as many: what changes is said, and no more.
[
  chosenOf(regions, filters.region),
  chosenOf(topics, filters.topic),
  chosenOf(audiences, filters.audience)
].map((choice) => choice ? html`${DOT} ${textView(choice.name)} ` : nothing)} ${filters.query.trim() ? html`${DOT} <bdi>${filters.query}</bdi>` : nothing} </p> ${count === 1 ? html`<p class="nothing"> ${msg("Nothing else was found. The national hotline can look for help near you.")} </p>` : nothing} `;
const chosenOf = (choices, chosen) => choices.find(({ id }) => id === chosen);
const selectView = (label, none, choices, chosen, onChoose) => html` <label><span>${label}</span><select @change="${(event) => onChoose(event.target.value)}"> <option value="" ?selected="${chosen === ""}">${none}</option> ${choices.map(
  ({ id, name }) => html`<option value="${id}" ?selected="${id === chosen}" lang="${name.lang}">${name.text}</option>`
)} ${// A place that the page chose, and that is not one of the list.
chosen && !choices.some(({ id }) => id === chosen) ? html`<option value="${chosen}" selected="selected" lang="en">${chosen}</option>` : nothing} </select></label> `;
const groupHeading = (id) => ({
  talk: () => msg("Talk to someone now"),
  costs: () => msg("Help with costs"),
  more: () => msg("More help"),
  report: () => msg("Report"),
  unconfirmed: () => msg("Not confirmed")
})[id]();
const groupView = ({ id, services }, { headingLevel, nationalLine }) => html` <div class="group"> ${subheadingView(headingLevel + 1, groupHeading(id))} <ul class="items"> ${services.map(
  (service) => html`<li class="item" part="item">${itemView(service, headingLevel + 2, nationalLine)}</li>`
)} </ul> </div> `;
const itemView = (service, level, nationalLine) => html` <div class="top"> ${subheadingView(level, html`<span part="name">${textView(service.name)}</span>`)} <span class="areas">${service.serviceAreas.map(({ name }) => html`<span class="area">${textView(name)}</span>`)}</span> </div> <p>${textView(service.description)}</p> ${agesView(service)} ${service.status === "active" ? confirmedView(service, service.id === nationalLine.id) : unconfirmedView(service, nationalLine)} `;
const hasHours = ({ isAlwaysOpen, weekly, words }) => isAlwaysOpen || weekly.length > 0 || words.length > 0;
const sourceView = ({ newestSource }) => newestSource === void 0 ? nothing : html`<li> ${msg(str`Newest source with a date: ${newestSource}`)} </li>`;
const agesText = ({ minimumAge, maximumAge }) => {
  if (minimumAge !== void 0 && maximumAge !== void 0) {
    return msg(str`Ages ${minimumAge} to ${maximumAge}`);
  }
  if (maximumAge !== void 0) {
    return msg(str`Under ${maximumAge + 1} years`);
  }
  return minimumAge === void 0 ? void 0 : msg(str`From ${minimumAge} years on`);
};
const agesView = (service) => {
  const ages = agesText(service);
  return ages === void 0 ? nothing : html`<p class="meta">${ages}</p>`;
};
const confirmedView = (service, isFirst) => html` ${service.alert ? html`<p>${textView(service.alert)}</p>` : nothing} ${waysView(service, isFirst)} <ul class="meta"> ${hasHours(service.hours) ? html`<li part="hours status">${hoursView(service.hours)}</li>` : nothing} ${channelLanguagesView(service)} ${service.fees ? html`<li>${textView(service.fees)}</li>` : nothing} ${sourceView(service)} </ul> ${service.eligibility ? html`<p class="meta">${textView(service.eligibility)}</p>` : nothing} ${service.applicationProcess?.length ? html`<details> <summary>${msg("How to apply")}</summary> <ul class="steps"> ${service.applicationProcess.map(
  ({ text, url }) => html`<li> ${url ? html`<a href="${url}" rel="noreferrer noopener">${textView(text)}</a>` : textView(text)} </li>`
)} </ul> </details>` : nothing} `;
const unconfirmedView = (service, nationalLine) => html` <ul class="meta"> ${service.call ? html`<li>${numberView(service.call.display)}${service.textphone?.display === service.call.display ? html` (${msg("voice and TTY")})` : nothing}</li>` : nothing} ${hasHours(service.hours) ? html`<li part="hours status">${hoursView({ ...service.hours, isOpen: void 0, change: void 0 })}</li>` : nothing} ${sourceView(service)} </ul> <p class="doubt"> ${msg("We could not confirm that this service still works. Call the national hotline instead:")} </p> ${waysView({ call: nationalLine.call })} `;

export { resourceListView };
