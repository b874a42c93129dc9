import { nothing, html } from 'lit';
import { currentLocale, msg, str } from '../../localize.js';
import { hoursView } from '../hours.view.js';
import { headingView, unreviewedView, subheadingView, textView, numberView } from '../service.view.js';
import { waysView } from '../ways.view.js';

const resourceListView = (model, onFilter) => html`
  <div
    class="frame list"
    part="container"
    lang=${currentLocale().code}
    dir=${currentLocale().dir}
    data-theme=${model.theme}
  >
    <section aria-labelledby="heading" data-nosnippet>
      ${headingView(model.headingLevel, msg("Find help", { desc: "Heading of the list of services" }))}
      ${model.isFilterable ? filterView(model, onFilter) : nothing}
      ${model.count === 1 && model.isFilterable ? html`<p class="nothing">
              ${msg("Nothing else was found. The national hotline can look for help near you.", {
  desc: "When search and filters leave only the national hotline"
})}
            </p>` : nothing}
      ${model.groups.map((group) => groupView(group, model))}
      <p class="quiet">
        ${msg(str`This list was last checked on ${dayText(model.assuredDate)}.`, {
  desc: "Filled in with a day, such as November 24, 2026"
})}
      </p>
      ${unreviewedView()}
    </section>
  </div>
`;
const dayText = (day) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const texts = [
    () => msg(str`January ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`February ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`March ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`April ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`May ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`June ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`July ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`August ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`September ${date}, ${year}`, {
      desc: "A day: the day of the month and the year are filled in"
    }),
    () => msg(str`October ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`November ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" }),
    () => msg(str`December ${date}, ${year}`, { desc: "A day: the day of the month and the year are filled in" })
  ];
  return texts[month - 1]?.() ?? day;
};
const filterView = ({ filters, regions, topics, audiences, count }, onFilter) => html`
  <div class="filter" part="filter" role="search">
    <label class="search"
      ><span>${msg("Search", { desc: "Label of the search field of the list" })}</span
      ><input
        type="search"
        autocomplete="off"
        .value=${filters.query}
        @input=${(event) => onFilter({ query: event.target.value })}
    /></label>
    ${selectView(msg("Where", { desc: "Label of the filter by place" }), msg("Everywhere", { desc: "Filter by place: no choice" }), regions, filters.region, (region) => onFilter({ region }))}
    ${selectView(msg("About", { desc: "Label of the filter by topic" }), msg("Everything", { desc: "Filter by topic: no choice" }), topics, filters.topic, (topic) => onFilter({ topic }))}
    ${selectView(msg("For", { desc: "Label of the filter by whom a service is for" }), msg("Anyone", { desc: "Filter by whom a service is for: no choice" }), audiences, filters.audience, (audience) => onFilter({ audience }))}
    <p class="count" role="status">
      ${msg(str`Services shown: ${count}`, { desc: "Said after each change of a filter; filled in with a number" })}
    </p>
  </div>
`;
const selectView = (label, none, choices, chosen, onChoose) => html`
  <label
    ><span>${label}</span
    ><select @change=${(event) => onChoose(event.target.value)}>
      <option value="" ?selected=${chosen === ""}>${none}</option>
      ${choices.map(
  ({ id, name }) => html`<option value=${id} ?selected=${id === chosen} lang=${name.lang}>${name.text}</option>`
)}
      ${// A place that the page chose, and that is not one of the list.
chosen && !choices.some(({ id }) => id === chosen) ? html`<option value=${chosen} selected lang="en">${chosen}</option>` : nothing}
    </select></label
  >
`;
const groupHeading = (id) => ({
  talk: () => msg("Talk to someone now", { desc: "Heading above telephone lines" }),
  costs: () => msg("Help with costs", { desc: "Heading above services that pay money" }),
  more: () => msg("More help", { desc: "Heading above agencies and programs" }),
  report: () => msg("Report", { desc: "Heading above lines that take reports" }),
  unconfirmed: () => msg("Not confirmed", {
    desc: "Heading above services of which it is not known whether they still work"
  })
})[id]();
const groupView = ({ id, services }, { headingLevel, nationalLine }) => html`
  <div class="group">
    ${subheadingView(headingLevel + 1, groupHeading(id))}
    <ul class="items">
      ${services.map(
  (service) => html`<li class="item" part="item">${itemView(service, headingLevel + 2, nationalLine)}</li>`
)}
    </ul>
  </div>
`;
const itemView = (service, level, nationalLine) => html`
  <div class="top">
    ${subheadingView(level, html`<span part="name">${textView(service.name)}</span>`)}
    <span class="areas"
      >${service.areas.map((area) => html`<span class="area">${textView(area)}</span>`)}</span
    >
  </div>
  <p>${textView(service.description)}</p>
  ${agesView(service)}
  ${service.isConfirmed ? confirmedView(service, service.id === nationalLine.id) : unconfirmedView(service, nationalLine)}
`;
const agesText = ({ minimumAge, maximumAge }) => {
  if (minimumAge !== void 0 && maximumAge !== void 0) {
    return msg(str`Ages ${minimumAge} to ${maximumAge}`, {
      desc: "Whom a service is for; filled in with years"
    });
  }
  if (maximumAge !== void 0) {
    return msg(str`Under ${maximumAge + 1} years`, {
      desc: "Whom a service is for; filled in with a number of years"
    });
  }
  return minimumAge === void 0 ? void 0 : msg(str`From ${minimumAge} years on`, {
    desc: "Whom a service is for; filled in with a number of years"
  });
};
const agesView = (service) => {
  const ages = agesText(service);
  return ages === void 0 ? nothing : html`<p class="meta">${ages}</p>`;
};
const confirmedView = (service, isFirst) => html`
  ${service.alert ? html`<p>${textView(service.alert)}</p>` : nothing} ${waysView(service, isFirst)}
  ${service.hours.isAlwaysOpen || service.hours.weekly.length || service.hours.words.length || service.interpretationServices ? html`<p class="meta" part="hours status">
          ${hoursView(service.hours)}
          ${service.interpretationServices ? html`<span class="published">${textView(service.interpretationServices)}</span>` : nothing}
        </p>` : nothing}
  ${service.eligibility ? html`<p class="meta">${textView(service.eligibility)}</p>` : nothing}
  ${service.applicationProcess.length ? html`<details>
          <summary>${msg("How to apply", { desc: "Opens the ways to apply for money or help" })}</summary>
          <ul class="steps">
            ${service.applicationProcess.map(
  ({ text, url }) => html`<li>
                  ${url ? html`<a href=${url} rel="noreferrer noopener">${textView(text)}</a>` : textView(text)}
                </li>`
)}
          </ul>
        </details>` : nothing}
`;
const unconfirmedView = ({ call, textphone, hours }, nationalLine) => html`
  ${call || hours.words.length || hours.weekly.length ? html`<p class="meta" part="hours status">
          ${call ? html`<span class="published">${numberView(call.display)}${textphone?.display === call.display ? html` (${msg("voice and TTY", { desc: "After a number that answers telephones and text telephones" })})` : nothing}</span>` : nothing}
          ${hoursView({ ...hours, isOpen: void 0, change: void 0 })}
        </p>` : nothing}
  <p class="doubt">
    ${msg("We could not confirm that this service still works. Call the national hotline instead:", {
  desc: "Before a button that calls the national hotline"
})}
  </p>
  ${nationalLine.call ? waysView({ ...nationalLine, text: void 0, textphone: void 0, chat: void 0, url: void 0, email: void 0 }) : nothing}
`;

export { resourceListView };
