import { html, nothing } from 'lit';
import type { LanguageOffer } from '../locale-of.js';
import { currentLocale, msg, type Locale } from '../localize.js';
import type { Content } from './service.view.js';

/** With more languages than this the switch would fill the screen of a phone. */
const MOST_BUTTONS = 3;

/**
 * The language switch. Up to three languages are buttons in their own names; of more, the browser's languages (and
 * the one that is spoken) are buttons, and the rest are in a select.
 */
export const languagesView = (
  { offered, preferred }: LanguageOffer,
  choose: (code: string) => void,
): Content => {
  const current = currentLocale().code;
  // A switch that leads nowhere is not shown.
  if (offered.every(({ code }) => code === current)) return nothing;
  const kept = offered.length > MOST_BUTTONS ? preferred() : offered;
  const isButton = (locale: Locale) => locale.code === current || kept.includes(locale);
  const buttons = offered.filter(isButton);
  const rest = offered.filter((locale) => !isButton(locale));
  return html`
    <div
      class="languages"
      part="languages"
      role="group"
      aria-label=${msg('Language', { desc: 'Names the language switch' })}
    >
      ${buttons.map(
        ({ code, name }) =>
          html`<button
            type="button"
            lang=${code}
            aria-pressed=${code === current ? 'true' : 'false'}
            @click=${() => choose(code)}
          >
            ${name}
          </button>`,
      )}
      ${
        rest.length
          ? html`<select
              aria-label=${msg('More languages', { desc: 'Names the list of further languages' })}
              @change=${(event: Event) => {
                const select = event.target as HTMLSelectElement;
                choose(select.value);
                // The language chosen is a button now; the select offers the others again.
                select.value = '';
              }}
            >
              <option value="" selected>
                ${msg('More languages', { desc: 'Names the list of further languages' })}
              </option>
              ${rest.map(({ code, name }) => html`<option value=${code} lang=${code}>${name}</option>`)}
            </select>`
          : nothing
      }
    </div>
  `;
};
