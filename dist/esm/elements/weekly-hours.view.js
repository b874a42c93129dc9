import { nothing, html } from 'lit';
import { msg, str } from '../localize.js';
import { commaBefore } from './service.view.js';

const DOT = "\xB7";
const DASH = "\u2013";
const weekdayName = (day) => ({
  MO: () => msg("Monday"),
  TU: () => msg("Tuesday"),
  WE: () => msg("Wednesday"),
  TH: () => msg("Thursday"),
  FR: () => msg("Friday"),
  SA: () => msg("Saturday"),
  SU: () => msg("Sunday")
})[day]();
const timeText = (hours, minutes) => {
  const hour = String(hours % 12 || 12);
  const minute = String(minutes).padStart(2, "0");
  return hours % 24 < 12 ? msg(str`${hour}:${minute} a.m.`) : msg(str`${hour}:${minute} p.m.`);
};
const clockText = ({ weekday, hours, minutes }) => msg(str`${weekdayName(weekday)}, ${timeText(hours, minutes)}`);
const publishedTime = (text) => timeText(Number(text.slice(0, 2)), Number(text.slice(3)));
const zoneName = (zone) => {
  switch (zone) {
    case "America/New_York":
      return msg("Eastern Time");
    case "America/Chicago":
      return msg("Central Time");
    case "America/Denver":
      return msg("Mountain Time");
    case "America/Los_Angeles":
      return msg("Pacific Time");
    default:
      return zone.replaceAll("_", " ");
  }
};
const changeText = (isOpen, clock) => isOpen ? msg(str`Closes: ${clockText(clock)}`) : msg(str`Opens: ${clockText(clock)}`);
const changeView = (isOpen, change) => change ? html`${changeText(isOpen, change.service)} ${change.reader ? html`${DOT} ${msg(str`Your time: ${clockText(change.reader)}`)}` : nothing}` : nothing;
const weeklyHoursView = ({ byday, opensAt, closesAt, timezone }) => html`<span class="published">${byday.map((day, index) => `${commaBefore(index)}${weekdayName(day)}`)}: ${publishedTime(opensAt)}${DASH}${publishedTime(closesAt)}, ${zoneName(timezone)}</span>`;

export { changeView, weeklyHoursView };
