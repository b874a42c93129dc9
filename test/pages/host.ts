/** A page's own application, with stock Lit, and with @lit/localize for languages of its own. */
import { configureLocalization, msg, updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, html } from 'lit';

export const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr'],
  loadLocale: () => Promise.resolve({ templates: { greeting: 'Bonjour' } }),
});

class HostGreeting extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override render() {
    return html`<p>${msg('Good day', { id: 'greeting' })}</p>`;
  }
}

customElements.define('host-greeting', HostGreeting);
Object.assign(globalThis, { setHostLocale: setLocale });
