import { html, noChange, nothing } from 'lit';
import { currentLocale, msg, str } from '../../localize.js';
import { channelLanguagesView } from '../channel-languages.view.js';
import type { HoursModel } from '../hours.model.js';
import { DOT, hoursView } from '../hours.view.js';
import type { ServiceModel } from '../service.model.js';
import {
  headingView,
  numberView,
  subheadingView,
  textView,
  unreviewedView,
  type Content,
} from '../service.view.js';
import { waysView } from '../ways.view.js';
import type { Choice, Filters, GroupModel, ResourceListModel } from './hotline-resource-list.model.js';

/** What the element does when its reader chooses. */
export type FilterAction = (change: Partial<Filters>) => void;

/** When what was found is said. */
export interface Saying {
  /** By sight and aloud when the reader pauses; the list itself does not wait. */
  readonly isBusy: boolean;
  /** Aloud only where it was asked for: the same in other words, after the language has changed, is none. */
  readonly isNews: boolean;
}

/** The list of services. */
export const resourceListView = (
  model: ResourceListModel,
  onFilter: FilterAction,
  saying: Saying = { isBusy: false, isNews: true },
): Content => html`
  <div
    class="frame card"
    part="container"
    lang=${currentLocale().code}
    dir=${currentLocale().dir}
    data-theme=${model.theme}
  >
    <section aria-labelledby="heading" data-nosnippet>
      ${headingView(model.headingLevel, msg('Find help', { desc: 'Heading of the list of services' }))}
      ${
        model.isFilterable
          ? html`<p>${textView(model.nationalLine.name)}</p>
              ${waysView({ call: model.nationalLine.call })} ${filterView(model, onFilter, saying)}`
          : nothing
      }
      ${model.groups.map((group) => groupView(group, model))}
      <p class="quiet">
        ${msg(str`Last compared with public sources on ${dayText(model.assuredDate)}.`, {
          desc: 'Filled in with a day, such as November 24, 2026',
        })}
      </p>
      ${unreviewedView(true)}
    </section>
  </div>
`;

/** A day (YYYY-MM-DD) in words; as it is, where the engine does not know the language, or has no such Intl. */
const dayText = (day: string): string => {
  const { code } = currentLocale();
  try {
    if (!Intl.DateTimeFormat.supportedLocalesOf(code).length) return day;
    const text = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(day));
    // A month without a name: the engine has heard of the language only.
    return /M\d/.test(text) ? day : text;
  } catch {
    return day;
  }
};

/** The search field, the filters, and what they found. */
const filterView = (model: ResourceListModel, onFilter: FilterAction, { isBusy, isNews }: Saying) => {
  const { filters, regions, topics, audiences } = model;
  return html`
    <div class="filter" part="filter">
      <label class="search"
        ><span>${msg('Search', { desc: 'Label of the search field of the list' })}</span
        ><input
          type="search"
          autocomplete="off"
          .value=${filters.query}
          @input=${(event: Event) => onFilter({ query: (event.target as HTMLInputElement).value })}
      /></label>
      ${selectView(msg('Where', { desc: 'Label of the filter by place' }), msg('Everywhere', { desc: 'Filter by place: no choice' }), regions, filters.region, (region) => onFilter({ region }))}
      ${selectView(msg('Topic', { desc: 'Label of the filter by topic' }), msg('Everything', { desc: 'Filter by topic: no choice' }), topics, filters.topic, (topic) => onFilter({ topic }))}
      ${selectView(msg('For whom', { desc: 'Label of the filter by whom a service is for' }), msg('Anyone', { desc: 'Filter by whom a service is for: no choice' }), audiences, filters.audience, (audience) => onFilter({ audience }))}
      <div class="found" role="status" aria-live=${isNews ? 'polite' : 'off'}>
        ${isBusy ? noChange : foundView(model)}
      </div>
    </div>
  `;
};

const foundView = ({ filters, regions, topics, audiences, count }: ResourceListModel) => html`
  <p class="quiet">
    ${msg(str`Services shown: ${count}`, { desc: 'Said after each change of a filter; filled in with a number' })}
    ${
      // The next choice may find as many: what changes is said, and no more.
      [
        chosenOf(regions, filters.region),
        chosenOf(topics, filters.topic),
        chosenOf(audiences, filters.audience),
      ].map((choice) => (choice ? html`${DOT} ${textView(choice.name)} ` : nothing))
    }
    ${filters.query.trim() ? html`${DOT} <bdi>${filters.query}</bdi>` : nothing}
  </p>
  ${
    count === 1
      ? html`<p class="nothing">
          ${msg('Nothing else was found. The national hotline can look for help near you.', {
            desc: 'When search and filters leave only the national hotline',
          })}
        </p>`
      : nothing
  }
`;

const chosenOf = (choices: readonly Choice[], chosen: string): Choice | undefined =>
  choices.find(({ id }) => id === chosen);

const selectView = (
  label: string,
  none: string,
  choices: readonly Choice[],
  chosen: string,
  onChoose: (id: string) => void,
) => html`
  <label
    ><span>${label}</span
    ><select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${chosen === ''}>${none}</option>
      ${choices.map(
        ({ id, name }) =>
          html`<option value=${id} ?selected=${id === chosen} lang=${name.lang}>${name.text}</option>`,
      )}
      ${
        // A place that the page chose, and that is not one of the list.
        chosen && !choices.some(({ id }) => id === chosen)
          ? html`<option value=${chosen} selected lang="en">${chosen}</option>`
          : nothing
      }
    </select></label
  >
`;

const groupHeading = (id: GroupModel['id']): string =>
  ({
    talk: () => msg('Talk to someone now', { desc: 'Heading above telephone lines' }),
    costs: () => msg('Help with costs', { desc: 'Heading above services that pay money' }),
    more: () => msg('More help', { desc: 'Heading above agencies and programs' }),
    report: () => msg('Report', { desc: 'Heading above lines that take reports' }),
    unconfirmed: () =>
      msg('Not confirmed', {
        desc: 'Heading above services of which it is not known whether they still work',
      }),
  })[id]();

const groupView = ({ id, services }: GroupModel, { headingLevel, nationalLine }: ResourceListModel) => html`
  <div class="group">
    ${subheadingView(headingLevel + 1, groupHeading(id))}
    <ul class="items">
      ${services.map(
        (service) =>
          html`<li class="item" part="item">${itemView(service, headingLevel + 2, nationalLine)}</li>`,
      )}
    </ul>
  </div>
`;

const itemView = (service: ServiceModel, level: number, nationalLine: ServiceModel) => html`
  <div class="top">
    ${subheadingView(level, html`<span part="name">${textView(service.name)}</span>`)}
    <span class="areas"
      >${service.serviceAreas.map(({ name }) => html`<span class="area">${textView(name)}</span>`)}</span
    >
  </div>
  <p>${textView(service.description)}</p>
  ${agesView(service)}
  ${service.status === 'active' ? confirmedView(service, service.id === nationalLine.id) : unconfirmedView(service, nationalLine)}
`;

const hasHours = ({ isAlwaysOpen, weekly, words }: HoursModel): boolean =>
  isAlwaysOpen || weekly.length > 0 || words.length > 0;

const sourceView = ({ newestSource }: ServiceModel) =>
  newestSource === undefined
    ? nothing
    : html`<li>
        ${msg(str`Newest source with a date: ${newestSource}`, {
          desc: 'How old what is shown of a service may be; filled in with a year',
        })}
      </li>`;

const agesText = ({ minimumAge, maximumAge }: ServiceModel): string | undefined => {
  if (minimumAge !== undefined && maximumAge !== undefined) {
    return msg(str`Ages ${minimumAge} to ${maximumAge}`, {
      desc: 'Whom a service is for; filled in with years',
    });
  }
  if (maximumAge !== undefined) {
    return msg(str`Under ${maximumAge + 1} years`, {
      desc: 'Whom a service is for; filled in with a number of years',
    });
  }
  return minimumAge === undefined
    ? undefined
    : msg(str`From ${minimumAge} years on`, {
        desc: 'Whom a service is for; filled in with a number of years',
      });
};

const agesView = (service: ServiceModel) => {
  const ages = agesText(service);
  return ages === undefined ? nothing : html`<p class="meta">${ages}</p>`;
};

const confirmedView = (service: ServiceModel, isFirst: boolean) => html`
  ${service.alert ? html`<p>${textView(service.alert)}</p>` : nothing} ${waysView(service, isFirst)}
  <ul class="meta">
    ${hasHours(service.hours) ? html`<li part="hours status">${hoursView(service.hours)}</li>` : nothing}
    ${channelLanguagesView(service)} ${service.fees ? html`<li>${textView(service.fees)}</li>` : nothing}
    ${sourceView(service)}
  </ul>
  ${service.eligibility ? html`<p class="meta">${textView(service.eligibility)}</p>` : nothing}
  ${
    service.applicationProcess?.length
      ? html`<details>
          <summary>${msg('How to apply', { desc: 'Opens the ways to apply for money or help' })}</summary>
          <ul class="steps">
            ${service.applicationProcess.map(
              ({ text, url }) =>
                html`<li>
                  ${url ? html`<a href=${url} rel="noreferrer noopener">${textView(text)}</a>` : textView(text)}
                </li>`,
            )}
          </ul>
        </details>`
      : nothing
  }
`;

/** Its number is text and not a link: nobody is sent to a line that may be dead. */
const unconfirmedView = (service: ServiceModel, nationalLine: ServiceModel) => html`
  <ul class="meta">
    ${service.call ? html`<li>${numberView(service.call.display)}${service.textphone?.display === service.call.display ? html` (${msg('voice and TTY', { desc: 'After a number that answers telephones and text telephones' })})` : nothing}</li>` : nothing}
    ${hasHours(service.hours) ? html`<li part="hours status">${hoursView({ ...service.hours, isOpen: undefined, change: undefined })}</li>` : nothing}
    ${sourceView(service)}
  </ul>
  <p class="doubt">
    ${msg('We could not confirm that this service still works. Call the national hotline instead:', {
      desc: 'Before a button that calls the national hotline',
    })}
  </p>
  ${waysView({ call: nationalLine.call })}
`;
