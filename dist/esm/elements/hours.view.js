import { nothing, html } from 'lit';
import { msg } from '../localize.js';
import { textView } from './service.view.js';
import { changeView, weeklyHoursView } from './weekly-hours.view.js';

const DOT = "\xB7";
const openText = (isOpen) => isOpen ? msg("Open now") : msg("Closed now");
const hoursView = ({ isOpen, isAlwaysOpen, change, weekly, words }) => html` ${isOpen === void 0 ? nothing : html`<span class="live"><span class="dot" ?data-open="${isOpen}"></span><b>${openText(isOpen)}</b> ${isAlwaysOpen || change ? DOT : nothing} ${changeView(isOpen, change)}</span>`} ${isAlwaysOpen ? msg("24 hours, every day") : nothing} ${weekly.map(weeklyHoursView)} ${words.map((text) => html`<span class="published">${textView(text)}</span>`)} `;

export { DOT, hoursView };
