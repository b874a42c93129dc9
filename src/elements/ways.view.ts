import { html, nothing } from 'lit';
import { msg } from '../localize.js';
import type { Contact, ServiceModel } from './service.model.js';
import { callLabel, numberView, textLabel, type Content } from './service.view.js';

/** The ways that are to be shown. */
type Ways = {
  readonly [Way in 'call' | 'text' | 'textphone' | 'chat' | 'url' | 'email']?: ServiceModel[Way] | undefined;
};

/**
 * The ways to reach a service, as a row of links. The first one stands out where the service is the one to turn to.
 * @param isFirst whether it is that one
 */
export const waysView = (ways: Ways, isFirst = false): Content => {
  const { call, text, textphone, chat, url, email } = ways;
  return html`
    <ul class="links">
      ${call ? numberLinkView(callLabel(call), call, 'phone', isFirst ? 'main' : '') : nothing}
      ${text ? numberLinkView(textLabel(text), text, 'text') : nothing}
      ${chat ? linkView(chatLabel(), chat.url, 'chat') : nothing}
      ${textphone && textphone.href !== call?.href ? numberLinkView(msg('TTY', { desc: 'Text telephone; before its number' }), textphone) : nothing}
      ${url && url !== chat?.url ? linkView(msg('Website', { desc: 'Link to the website of a service' }), url) : nothing}
      ${email ? linkView(msg('Email', { desc: 'Link that writes an email to a service' }), `mailto:${email}`) : nothing}
    </ul>
  `;
};

/** The words of a link to a chat. */
export const chatLabel = (): string =>
  msg('Chat online', { desc: 'Link to a chat with the hotline in the browser' });

const numberLinkView = (label: Content, { href, display }: Contact, part?: string, kind?: string) =>
  linkView(html`${label} <b>${numberView(display)}</b>`, href, part, kind);

const linkView = (content: Content, href: string, part: string | typeof nothing = nothing, kind = '') =>
  html`<li><a class="link ${kind}" part=${part} href=${href} rel="noreferrer noopener">${content}</a></li>`;
