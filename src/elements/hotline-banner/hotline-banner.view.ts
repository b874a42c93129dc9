import { html, nothing } from 'lit';
import type { LanguageOffer } from '../../locale-of.js';
import { currentLocale, msg, str } from '../../localize.js';
import { channelLanguagesView } from '../channel-languages.view.js';
import { DOT, hoursView } from '../hours.view.js';
import { languagesView } from '../languages.view.js';
import {
  exitCountView,
  exitLimitsView,
  exitLinkView,
} from '../hotline-quick-exit/hotline-quick-exit.view.js';
import {
  callLabel,
  headingView,
  iconView,
  numberView,
  textLabel,
  textView,
  unreviewedView,
  type Content,
} from '../service.view.js';
import type { Contact, ServiceModel } from '../service.model.js';
import { chatLabel } from '../ways.view.js';
import type { ExitModel } from '../hotline-quick-exit/hotline-quick-exit.model.js';
import type { BannerModel } from './hotline-banner.model.js';

/** What the element does when its reader acts. */
export interface BannerActions {
  leave(event: Event): void;
  choose(code: string): void;
}

/** The banner, in both layouts. */
export const bannerView = (
  model: BannerModel,
  languages: LanguageOffer,
  actions: BannerActions,
): Content => html`
  <div
    class="frame ${model.layout}"
    part="container"
    lang=${currentLocale().code}
    dir=${currentLocale().dir}
    data-theme=${model.theme}
  >
    <section aria-labelledby="heading" data-nosnippet>
      ${model.layout === 'bar' ? barView(model, languages, actions) : cardView(model, languages, actions)}
      <slot name="note" part="note"></slot>
      ${unreviewedView()} ${model.exit ? exitCountView(model.exit) : nothing}
    </section>
  </div>
`;

const barView = (
  { line, emergency, exit, headingLevel, hasLanguages }: BannerModel,
  languages: LanguageOffer,
  actions: BannerActions,
) => html`
  <div class="row">
    ${headingView(headingLevel, html`<span part="name">${textView(line.name)}</span>`)}
    ${line.call ? html`<a class="call" part="phone" href=${line.call.href}>${hasOwnName(line) ? nothing : callLabel(line.call)} ${numberView(line.call.display)}</a>` : nothing}
    ${line.text ? html`<a part="text" href=${line.text.href}>${textLabel(line.text)} ${numberView(line.text.display)}</a>` : nothing}
    ${
      line.chat
        ? html`<a part="chat" href=${line.chat.url} rel="noreferrer noopener">${chatLabel()}</a>`
        : nothing
    }
    ${
      emergency.call
        ? html`<a part="emergency" href=${emergency.call.href}
            >${msg(str`In danger: ${emergency.call.display}`, { desc: 'Short link to the emergency number' })}</a
          >`
        : nothing
    }
    ${
      // A bar has room for the languages to switch to only.
      hasLanguages ? languagesView(languages, actions.choose, false) : nothing
    }
    ${exit ? exitLinkView(exit, actions.leave) : nothing}
  </div>
  ${exit ? exitLimitsView(exit) : nothing}
`;

/** Whether the reader can read the name. Where not, something else says what the number is. */
const hasOwnName = ({ name }: ServiceModel): boolean => name.lang === currentLocale().code;

const cardView = (
  { line, emergency, exit, headingLevel, hasLanguages }: BannerModel,
  languages: LanguageOffer,
  actions: BannerActions,
) => html`
  <div class="top">
    <div class="title">
      ${headingView(headingLevel, html`<span part="name">${textView(line.name)}</span>`)}
      <p class="lead">
        ${msg('Forced to work, or to do something sexual? You are not alone.', {
          desc: 'The first line. Speaks to a person who may be trafficked; no word for victim',
        })}
      </p>
    </div>
    ${exit ? exitLinkView(exit, actions.leave) : nothing}
  </div>
  <ul class="ways">
    ${line.call ? html`<li class="first">${wayView('phone', callLabel(line.call), line.call)}</li>` : nothing}
    ${line.text ? html`<li>${wayView('text', textLabel(line.text), line.text)}</li>` : nothing}
    ${
      line.chat
        ? html`<li>
            <a class="way" part="chat" href=${line.chat.url} rel="noreferrer noopener"
              >${iconView('chat')}<span
                ><small
                  >${msg('On its website', { desc: 'Label above "Chat online": the chat is on the website of the hotline' })}</small
                ><strong>${chatLabel()}</strong></span
              ></a
            >
          </li>`
        : nothing
    }
  </ul>
  ${hasOwnName(line) ? nothing : html`<p class="lead">${textView(line.description)}</p>`}
  <ul class="facts">
    ${
      line.textphone && line.call
        ? html`<li>
            <a part="tty" href=${line.textphone.href}
              >${msg(str`TTY: dial ${line.textphone.display}`, {
                desc: 'Link for people who use a text telephone; 711 is the relay service',
              })}</a
            >
            ${DOT}
            ${msg('Ask for this number:', { desc: 'After the link to the relay service, before the telephone number of the hotline' })}
            ${numberView(line.call.display)}
          </li>`
        : nothing
    }
    <li part="hours">${hoursView(line.hours)}</li>
    ${channelLanguagesView(line)}
  </ul>
  ${line.alert ? html`<p class="alert">${textView(line.alert)}</p>` : nothing}
  <div class="bottom">
    <p>
      ${msg('In danger right now?', { desc: 'Before the link to the emergency number' })}
      ${
        emergency.call
          ? html`<a class="emergency" part="emergency" href=${emergency.call.href}
              >${msg(str`Call ${emergency.call.display}`, { desc: 'Link that dials the emergency number' })}</a
            >`
          : nothing
      }
    </p>
    ${hasLanguages ? languagesView(languages, actions.choose) : nothing}
  </div>
  ${safetyView(exit)}
`;

const wayView = (part: 'phone' | 'text', label: Content, contact: Contact) => html`
  <a class="way" part=${part} href=${contact.href}
    >${iconView(part)}<span><small>${label}</small> <strong>${numberView(contact.display)}</strong></span></a
  >
`;

const safetyView = (exit: ExitModel | undefined) => html`
  <div class="safety" part="safety">
    <p>${msg('Calls and texts can show on your phone or bill.', { desc: 'Safety words' })}</p>
    <details>
      <summary>${msg('How to stay safer', { desc: 'Opens a list of safety advice' })}</summary>
      <ul>
        <li>
          ${msg('If someone checks your phone, use the phone of a person you trust.', { desc: 'Safety advice' })}
        </li>
        <li>
          ${msg('A call can stay in the list of calls, and a text on the phone. Delete them only if that is safe.', { desc: 'Safety advice' })}
        </li>
        <li>
          ${msg('A chat leaves a trace in the browser, and so does this page. A private window keeps less.', { desc: 'Safety advice' })}
        </li>
        <li>
          ${msg('Software on a phone or computer can show others what you do on it.', { desc: 'Safety advice' })}
        </li>
      </ul>
    </details>
    ${exit ? exitLimitsView(exit) : nothing}
  </div>
`;
