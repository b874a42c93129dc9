import { html, nothing } from 'lit';
import { msg } from '../localize.js';
import type { HoursModel } from './hours.model.js';
import { textView, type Content } from './service.view.js';
import { changeView, weeklyHoursView } from './weekly-hours.view.js';

/** Escaped, because the minifier leaves templates as they are, and the script is ASCII. */
export const DOT = '\u00b7';

const openText = (isOpen: boolean): string =>
  isOpen
    ? msg('Open now', { desc: 'Someone answers at this moment' })
    : msg('Closed now', { desc: 'Nobody answers at this moment' });

/** Open or not, and until when; then the hours as published. Published ones only, where there is no clock. */
export const hoursView = ({ isOpen, isAlwaysOpen, change, weekly, words }: HoursModel): Content => html`
  ${
    isOpen === undefined
      ? nothing
      : html`<span class="live"
          ><span class="dot" ?data-open=${isOpen}></span
          ><b>${openText(isOpen)}</b> ${isAlwaysOpen || change ? DOT : nothing}
          ${changeView(isOpen, change)}</span
        >`
  }
  ${isAlwaysOpen ? msg('24 hours, every day', { desc: 'Opening hours: it never closes' }) : nothing}
  ${weekly.map(weeklyHoursView)}
  ${words.map((text) => html`<span class="published">${textView(text)}</span>`)}
`;
