import { nothing, html } from 'lit';
import { msg } from '../localize.js';
import { DOT } from './hours.view.js';
import { textView, languageNamesView } from './service.view.js';

const channelLanguagesView = (service) => {
  const [call = [], text = [], chat = []] = [service.call, service.text, service.chat].map(
    (channel) => channel?.languages
  );
  const interpreters = service.interpretationServices ? textView(service.interpretationServices) : nothing;
  return html` ${call.length ? lineView(
    msg("Calls:"),
    call,
    interpreters
  ) : interpreters === nothing ? nothing : html`<li>${interpreters}</li>`} ${text.join() === chat.join() ? lineView(
    msg("Text and chat:"),
    text
  ) : html`${lineView(msg("Text:"), text)} ${lineView(msg("Chat:"), chat)}`} `;
};
const lineView = (label, codes, more = nothing) => codes.length ? html`<li>${label} ${languageNamesView(codes)}${more === nothing ? nothing : html` ${DOT} ${more}`}</li>` : nothing;

export { channelLanguagesView };
