import { nothing, html } from 'lit';
import { msg } from '../localize.js';
import { callLabel, textLabel, numberView } from './service.view.js';

const waysView = (ways, isFirst = false) => {
  const { call, text, textphone, chat, url, email } = ways;
  return html` <ul class="links"> ${call ? numberLinkView(callLabel(call), call, "phone", isFirst ? "main" : "") : nothing} ${text ? numberLinkView(textLabel(text), text, "text") : nothing} ${chat ? linkView(chatLabel(), chat.url, "chat") : nothing} ${textphone && textphone.href !== call?.href ? numberLinkView(msg("TTY"), textphone) : nothing} ${url && url !== chat?.url ? linkView(msg("Website"), url) : nothing} ${email ? linkView(msg("Email"), `mailto:${email}`) : nothing} </ul> `;
};
const chatLabel = () => msg("Chat online");
const numberLinkView = (label, { href, display }, part, kind) => linkView(html`${label} <b>${numberView(display)}</b>`, href, part, kind);
const linkView = (content, href, part = nothing, kind = "") => html`<li><a class="link ${kind}" part="${part}" href="${href}" rel="noreferrer noopener">${content}</a></li>`;

export { chatLabel, waysView };
