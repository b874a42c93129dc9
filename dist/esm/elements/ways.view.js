import { nothing, html } from 'lit';
import { msg } from '../localize.js';
import { callLabel, numberView, textLabel } from './service.view.js';

const waysView = (service, isFirst = false) => {
  const { call, text, textphone, chat, url, email } = service;
  return html`
    <ul class="links">
      ${call ? html`<li>
              <a class="link ${isFirst ? "main" : ""}" part="phone" href=${call.href}
                >${callLabel(call)} <b>${numberView(call.display)}</b></a
              >
            </li>` : nothing}
      ${text ? html`<li>
              <a class="link" part="text" href=${text.href}
                >${textLabel(text)} <b>${numberView(text.display)}</b></a
              >
            </li>` : nothing}
      ${textphone && textphone.href !== call?.href ? html`<li>
              <a class="link" href=${textphone.href}
                >${msg("TTY", { desc: "Text telephone; before its number" })}
                <b>${numberView(textphone.display)}</b></a
              >
            </li>` : nothing}
      ${chat ? html`<li>
              <a class="link" part="chat" href=${chat.href} rel="noreferrer noopener"
                >${msg("Chat online", { desc: "Link to a chat with the hotline in the browser" })}</a
              >
            </li>` : nothing}
      ${url && url !== chat?.href ? html`<li>
              <a class="link" href=${url} rel="noreferrer noopener"
                >${msg("Website", { desc: "Link to the website of a service" })}</a
              >
            </li>` : nothing}
      ${email ? html`<li>
              <a class="link" href="mailto:${email}"
                >${msg("Email", { desc: "Link that writes an email to a service" })}</a
              >
            </li>` : nothing}
    </ul>
  `;
};

export { waysView };
