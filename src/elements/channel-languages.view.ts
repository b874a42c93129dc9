import { html, nothing } from 'lit';
import { msg } from '../localize.js';
import { DOT } from './hours.view.js';
import type { ServiceModel } from './service.model.js';
import { languageNamesView, textView, type Content } from './service.view.js';

/**
 * List items with the languages of each channel: interpreters help on the telephone, and not with texts and chats. Of
 * a service whose languages are not known, only its interpreters.
 */
export const channelLanguagesView = (service: ServiceModel): Content => {
  const [call = [], text = [], chat = []] = [service.call, service.text, service.chat].map(
    (channel) => channel?.languages,
  );
  const interpreters = service.interpretationServices ? textView(service.interpretationServices) : nothing;
  return html`
    ${
      call.length
        ? lineView(
            msg('Calls:', { desc: 'Before the names of the languages in which the hotline answers calls' }),
            call,
            interpreters,
          )
        : interpreters === nothing
          ? nothing
          : html`<li>${interpreters}</li>`
    }
    ${
      text.join() === chat.join()
        ? lineView(
            msg('Text and chat:', {
              desc: 'Before the names of the languages in which the hotline answers texts and chats',
            }),
            text,
          )
        : html`${lineView(msg('Text:', { desc: 'Before the names of the languages in which the hotline answers texts' }), text)}
          ${lineView(msg('Chat:', { desc: 'Before the names of the languages in which the hotline answers chats' }), chat)}`
    }
  `;
};

const lineView = (label: string, codes: readonly string[], more: Content = nothing) =>
  codes.length
    ? html`<li>${label} ${languageNamesView(codes)}${more === nothing ? nothing : html` ${DOT} ${more}`}</li>`
    : nothing;
