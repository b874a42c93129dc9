import { html, nothing } from 'lit';
import type { LanguageOffer } from '../locale-of.js';
import { currentLocale, msg } from '../localize.js';
import type { Content } from './service.view.js';

/** With more languages than this the switch would fill the screen of a phone. */
const MOST_BUTTONS = 3;

/**
 * The language switch. Up to three languages are buttons in their own names; of more, the browser's languages are
 * buttons, and the rest are in a select. What is chosen there stays in its place: with the arrow keys of some systems
 * each language on the way to another one is chosen.
 * @param hasCurrent whether the button of the language that is spoken is shown
 */
export const languagesView = (
  { offered, preferred }: LanguageOffer,
  choose: (code: string) => void,
  hasCurrent = true,
): Content => {
  const current = currentLocale().code;
  // A switch that leads nowhere is not shown.
  if (offered.every(({ code }) => code === current)) return nothing;
  const kept = offered.length > MOST_BUTTONS ? preferred() : offered;
  const buttons = offered.filter(
    (locale) => kept.includes(locale) && (hasCurrent || locale.code !== current),
  );
  const rest = offered.filter((locale) => !kept.includes(locale));
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
              @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
            >
              ${
                rest.some(({ code }) => code === current)
                  ? nothing
                  : html`<option value="" selected>
                      ${msg('More languages', { desc: 'Names the list of further languages' })}
                    </option>`
              }
              ${rest.map(({ code, name }) => html`<option value=${code} lang=${code} .selected=${code === current}>${name}</option>`)}
            </select>`
          : nothing
      }
    </div>
  `;
};
