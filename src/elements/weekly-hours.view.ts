import { html, nothing } from 'lit';
import { msg, str } from '../localize.js';
import { commaBefore, type Content } from './service.view.js';
import type { ChangeModel, ClockTime, WeeklyHours } from './weekly-hours.model.js';

type Weekday = ClockTime['weekday'];

/** Escaped, because the minifier leaves templates as they are, and the script is ASCII. */
const DOT = '\u00b7';
const DASH = '\u2013';

const weekdayName = (day: Weekday): string =>
  ({
    MO: () => msg('Monday', { desc: 'Day of the week' }),
    TU: () => msg('Tuesday', { desc: 'Day of the week' }),
    WE: () => msg('Wednesday', { desc: 'Day of the week' }),
    TH: () => msg('Thursday', { desc: 'Day of the week' }),
    FR: () => msg('Friday', { desc: 'Day of the week' }),
    SA: () => msg('Saturday', { desc: 'Day of the week' }),
    SU: () => msg('Sunday', { desc: 'Day of the week' }),
  })[day]();

/** `09:00` and its like, as people say it. The line is in the United States, where the clock has 12 hours. */
const timeText = (hours: number, minutes: number): string => {
  const hour = String(hours % 12 || 12);
  const minute = String(minutes).padStart(2, '0');
  return hours % 24 < 12
    ? msg(str`${hour}:${minute} a.m.`, { desc: 'A time before noon, in a clock of 12 hours' })
    : msg(str`${hour}:${minute} p.m.`, { desc: 'A time after noon, in a clock of 12 hours' });
};

const clockText = ({ weekday, hours, minutes }: ClockTime): string =>
  msg(str`${weekdayName(weekday)}, ${timeText(hours, minutes)}`, { desc: 'A day of the week and a time' });

const publishedTime = (text: string): string => timeText(Number(text.slice(0, 2)), Number(text.slice(3)));

/** The usual names of the zones of the United States; of any other, its name in the IANA database. */
const zoneName = (zone: string): string => {
  switch (zone) {
    case 'America/New_York':
      return msg('Eastern Time', { desc: 'Time zone of New York' });
    case 'America/Chicago':
      return msg('Central Time', { desc: 'Time zone of Chicago' });
    case 'America/Denver':
      return msg('Mountain Time', { desc: 'Time zone of Denver' });
    case 'America/Los_Angeles':
      return msg('Pacific Time', { desc: 'Time zone of Los Angeles' });
    default:
      return zone.replaceAll('_', ' ');
  }
};

const changeText = (isOpen: boolean, clock: ClockTime): string =>
  isOpen
    ? msg(str`Closes: ${clockText(clock)}`, {
        desc: 'When a service closes; filled in with a day and a time',
      })
    : msg(str`Opens: ${clockText(clock)}`, { desc: 'When a service opens; filled in with a day and a time' });

/** Until when a service is open, or closed. */
export const changeView = (isOpen: boolean, change: ChangeModel | undefined): Content =>
  change
    ? html`${changeText(isOpen, change.service)}
      ${
        change.reader
          ? html`${DOT}
            ${msg(str`Your time: ${clockText(change.reader)}`, { desc: 'The same moment on the clock of the reader' })}`
          : nothing
      }`
    : nothing;

/** Hours of the week as they are published. */
export const weeklyHoursView = ({ byday, opensAt, closesAt, timezone }: WeeklyHours): Content =>
  html`<span class="published"
    >${byday.map((day, index) => `${commaBefore(index)}${weekdayName(day)}`)}:
    ${publishedTime(opensAt)}${DASH}${publishedTime(closesAt)}, ${zoneName(timezone)}</span
  >`;
