import { expect } from 'chai';

import type { Schedule, WeeklyHours } from '../../src/data/types.js';
import {
  clockTime,
  hasSameClock,
  isAlwaysOpen,
  isOpen,
  nextChange,
  type ClockTime,
  type Weekday,
} from '../../src/domain/opening-hours.js';

const WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NEW_YORK = 'America/New_York';
const BERLIN = 'Europe/Berlin';
const ALWAYS: Schedule = { always: true };

/** `weekly('America/New_York', 'MO TU', '09:00-17:00')`; `'*'` is every day. */
function weekly(timezone: string, days: string, hours: string): WeeklyHours {
  const byday = WEEK.filter((day) => days === '*' || days.split(' ').includes(day));
  return { timezone, byday, opensAt: hours.slice(0, 5), closesAt: hours.slice(6) };
}

const workweek = weekly(NEW_YORK, 'MO TU WE TH FR', '09:00-17:00');
const nights = weekly(NEW_YORK, '*', '22:00-06:00');
const unknown = weekly('Mars/Olympus', '*', '09:00-17:00');

describe('domain/opening-hours', () => {
  describe('isAlwaysOpen', () => {
    const cases: { title: string; schedules: Schedule[]; expected: boolean }[] = [
      { title: 'always', schedules: [ALWAYS], expected: true },
      { title: 'always, beside hours', schedules: [workweek, ALWAYS], expected: true },
      { title: 'hours', schedules: [workweek], expected: false },
      { title: 'nothing published', schedules: [], expected: false },
    ];
    for (const { title, schedules, expected } of cases) {
      it(title, () => {
        expect(isAlwaysOpen(schedules)).to.equal(expected);
      });
    }
  });

  /** A row: the instant; open or closed; the next change, or none. */
  type Row = [now: string, open: boolean, next: string | undefined];
  const cases: { title: string; schedules: Schedule[]; rows: Row[] }[] = [
    { title: 'always open', schedules: [ALWAYS], rows: [['2026-11-24T12:00Z', true, undefined]] },
    {
      title: 'always open, beside hours',
      schedules: [workweek, ALWAYS],
      rows: [['2026-11-24T03:00Z', true, undefined]],
    },
    {
      title: 'office hours: open at opensAt, closed at closesAt, to the millisecond',
      schedules: [workweek],
      rows: [
        ['2026-11-24T08:59:59.999-05:00', false, '2026-11-24T09:00-05:00'],
        ['2026-11-24T09:00-05:00', true, '2026-11-24T17:00-05:00'],
        ['2026-11-24T16:59:59.999-05:00', true, '2026-11-24T17:00-05:00'],
        ['2026-11-24T17:00-05:00', false, '2026-11-25T09:00-05:00'],
      ],
    },
    {
      title: 'office hours: over the weekend',
      schedules: [workweek],
      rows: [
        ['2026-11-27T17:00-05:00', false, '2026-11-30T09:00-05:00'],
        ['2026-11-29T12:00-05:00', false, '2026-11-30T09:00-05:00'],
      ],
    },
    {
      title: 'overnight: open after midnight',
      schedules: [nights],
      rows: [
        ['2026-11-24T21:59-05:00', false, '2026-11-24T22:00-05:00'],
        ['2026-11-24T23:59-05:00', true, '2026-11-25T06:00-05:00'],
        ['2026-11-25T00:00-05:00', true, '2026-11-25T06:00-05:00'],
        ['2026-11-25T05:59-05:00', true, '2026-11-25T06:00-05:00'],
        ['2026-11-25T06:00-05:00', false, '2026-11-25T22:00-05:00'],
      ],
    },
    {
      title: 'overnight, on Saturday only: Sunday morning is open, Saturday morning is not',
      schedules: [weekly(NEW_YORK, 'SA', '22:00-06:00')],
      rows: [
        ['2026-11-28T03:00-05:00', false, '2026-11-28T22:00-05:00'],
        ['2026-11-29T03:00-05:00', true, '2026-11-29T06:00-05:00'],
      ],
    },
    {
      title: 'opensAt and closesAt the same: 24 hours from opensAt',
      schedules: [weekly(NEW_YORK, 'TU', '09:00-09:00')],
      rows: [
        ['2026-11-24T08:59-05:00', false, '2026-11-24T09:00-05:00'],
        ['2026-11-24T09:00-05:00', true, '2026-11-25T09:00-05:00'],
        ['2026-11-25T08:59-05:00', true, '2026-11-25T09:00-05:00'],
        ['2026-11-25T09:00-05:00', false, '2026-12-01T09:00-05:00'],
      ],
    },
    {
      title: '24:00 closes at the end of the day',
      schedules: [weekly(NEW_YORK, 'TU', '09:00-24:00')],
      rows: [
        ['2026-11-24T23:59-05:00', true, '2026-11-25T00:00-05:00'],
        ['2026-11-25T00:00-05:00', false, '2026-12-01T09:00-05:00'],
      ],
    },
    {
      title: '00:00 closes there too, being at or before opensAt',
      schedules: [weekly(NEW_YORK, 'TU', '09:00-00:00')],
      rows: [
        ['2026-11-24T23:59-05:00', true, '2026-11-25T00:00-05:00'],
        ['2026-11-25T00:00-05:00', false, '2026-12-01T09:00-05:00'],
      ],
    },
    {
      title: '24:00 opens at the end of the day',
      schedules: [weekly(NEW_YORK, 'TU', '24:00-06:00')],
      rows: [
        ['2026-11-24T23:59-05:00', false, '2026-11-25T00:00-05:00'],
        ['2026-11-25T05:59-05:00', true, '2026-11-25T06:00-05:00'],
        ['2026-11-25T06:00-05:00', false, '2026-12-02T00:00-05:00'],
      ],
    },
    {
      title: 'schedules that touch at midnight are one span',
      schedules: [weekly(NEW_YORK, 'TU', '00:00-12:00'), weekly(NEW_YORK, 'MO', '09:00-24:00')],
      rows: [
        ['2026-11-23T10:00-05:00', true, '2026-11-24T12:00-05:00'],
        ['2026-11-24T00:00-05:00', true, '2026-11-24T12:00-05:00'],
        ['2026-11-24T12:00-05:00', false, '2026-11-30T09:00-05:00'],
      ],
    },
    {
      title: 'schedules that overlap are one span, one inside another too',
      schedules: [
        weekly(NEW_YORK, 'TU', '09:00-17:00'),
        weekly(NEW_YORK, 'TU', '10:00-11:00'),
        weekly(NEW_YORK, 'TU', '16:00-20:00'),
      ],
      rows: [
        ['2026-11-24T08:00-05:00', false, '2026-11-24T09:00-05:00'],
        ['2026-11-24T09:00-05:00', true, '2026-11-24T20:00-05:00'],
        ['2026-11-24T18:00-05:00', true, '2026-11-24T20:00-05:00'],
      ],
    },
    {
      title: 'a pause at noon is two changes',
      schedules: [weekly(NEW_YORK, 'TU', '13:00-17:00'), weekly(NEW_YORK, 'TU', '09:00-12:00')],
      rows: [
        ['2026-11-24T10:00-05:00', true, '2026-11-24T12:00-05:00'],
        ['2026-11-24T12:30-05:00', false, '2026-11-24T13:00-05:00'],
        ['2026-11-24T14:00-05:00', true, '2026-11-24T17:00-05:00'],
      ],
    },
    {
      title: 'every day from 00:00 to 24:00 never changes',
      schedules: [weekly(NEW_YORK, '*', '00:00-24:00')],
      rows: [['2026-11-24T00:00-05:00', true, undefined]],
    },
    {
      title: 'day and night in two schedules never change, over both daylight-saving changes',
      schedules: [nights, weekly(NEW_YORK, '*', '06:00-22:00')],
      rows: [
        ['2026-03-07T12:00-05:00', true, undefined],
        ['2026-10-31T12:00-04:00', true, undefined],
      ],
    },
    {
      title: 'two zones side by side',
      schedules: [weekly(NEW_YORK, 'TU', '09:00-17:00'), weekly('America/Los_Angeles', 'TU', '14:00-20:00')],
      rows: [
        ['2026-11-24T09:00-05:00', true, '2026-11-24T20:00-08:00'],
        ['2026-11-24T19:59-08:00', true, '2026-11-24T20:00-08:00'],
        ['2026-11-24T20:00-08:00', false, '2026-12-01T09:00-05:00'],
      ],
    },
    {
      title: 'two zones that touch, except in the weeks when only one has changed its clock',
      schedules: [weekly(NEW_YORK, '*', '09:00-18:00'), weekly(BERLIN, '*', '00:00-15:00')],
      rows: [
        ['2026-02-15T12:00Z', true, undefined],
        ['2026-03-01T12:00Z', true, '2026-03-08T22:00Z'],
        ['2026-03-10T12:00Z', true, '2026-03-10T22:00Z'],
        ['2026-03-10T22:30Z', false, '2026-03-10T23:00Z'],
      ],
    },
    {
      title: 'a single weekly opening, up to seven days away',
      schedules: [weekly(NEW_YORK, 'TU', '09:00-10:00')],
      rows: [
        ['2026-11-24T10:00-05:00', false, '2026-12-01T09:00-05:00'],
        ['2026-11-25T00:00-05:00', false, '2026-12-01T09:00-05:00'],
        ['2026-12-01T08:59-05:00', false, '2026-12-01T09:00-05:00'],
      ],
    },
    {
      title: 'over the year end, in a leap year too',
      schedules: [weekly(NEW_YORK, 'TH', '22:00-06:00'), weekly(NEW_YORK, 'TU', '22:00-06:00')],
      rows: [
        ['2026-12-31T23:00-05:00', true, '2027-01-01T06:00-05:00'],
        ['2027-01-01T06:00-05:00', false, '2027-01-05T22:00-05:00'],
        ['2028-02-29T23:00-05:00', true, '2028-03-01T06:00-05:00'],
      ],
    },
    {
      title: 'spring, New York: a night is an hour shorter',
      schedules: [nights],
      rows: [
        ['2026-03-07T22:00-05:00', true, '2026-03-08T05:00-05:00'],
        ['2026-03-08T06:00-04:00', false, '2026-03-08T22:00-04:00'],
      ],
    },
    {
      title: 'autumn, New York: a night is an hour longer',
      schedules: [nights],
      rows: [
        ['2026-10-31T22:00-04:00', true, '2026-11-01T07:00-04:00'],
        ['2026-11-01T06:00-05:00', false, '2026-11-01T22:00-05:00'],
      ],
    },
    {
      title: 'office hours keep to the wall clock after a change',
      schedules: [workweek],
      rows: [
        ['2026-03-06T18:00-05:00', false, '2026-03-09T09:00-04:00'],
        ['2026-10-30T18:00-04:00', false, '2026-11-02T09:00-05:00'],
        ['2026-03-09T08:59-04:00', false, '2026-03-09T09:00-04:00'],
        ['2026-11-02T08:59-05:00', false, '2026-11-02T09:00-05:00'],
      ],
    },
    {
      title: 'spring: an opening at 02:30, which is skipped, is at 03:30',
      schedules: [weekly(NEW_YORK, '*', '02:30-05:00')],
      rows: [
        ['2026-03-08T01:59-05:00', false, '2026-03-08T03:30-04:00'],
        ['2026-03-08T03:29-04:00', false, '2026-03-08T03:30-04:00'],
        ['2026-03-08T03:30-04:00', true, '2026-03-08T05:00-04:00'],
        ['2026-03-09T02:29-04:00', false, '2026-03-09T02:30-04:00'],
      ],
    },
    {
      title: 'spring: a closing at 02:30, which is skipped, is at 03:30',
      schedules: [weekly(NEW_YORK, '*', '20:00-02:30')],
      rows: [
        ['2026-03-07T22:00-05:00', true, '2026-03-08T03:30-04:00'],
        ['2026-03-08T03:30-04:00', false, '2026-03-08T20:00-04:00'],
      ],
    },
    {
      title: 'spring: an opening that is skipped from end to end comes the week after',
      schedules: [weekly(NEW_YORK, 'SU', '02:00-03:00')],
      rows: [
        ['2026-03-01T03:00-05:00', false, '2026-03-15T02:00-04:00'],
        ['2026-03-08T01:59-05:00', false, '2026-03-15T02:00-04:00'],
      ],
    },
    {
      title: 'spring: a span that would end before it begins is no span',
      schedules: [weekly(NEW_YORK, 'SU', '02:45-03:15')],
      rows: [
        ['2026-03-08T03:14-04:00', false, '2026-03-15T02:45-04:00'],
        ['2026-03-08T03:45-04:00', false, '2026-03-15T02:45-04:00'],
      ],
    },
    {
      title: 'autumn: an opening at 01:30, which comes twice, is the first and stays open',
      schedules: [weekly(NEW_YORK, '*', '01:30-05:00')],
      rows: [
        ['2026-11-01T01:29-04:00', false, '2026-11-01T01:30-04:00'],
        ['2026-11-01T01:30-04:00', true, '2026-11-01T05:00-05:00'],
        ['2026-11-01T01:10-05:00', true, '2026-11-01T05:00-05:00'],
      ],
    },
    {
      title: 'autumn: a closing at 01:30, which comes twice, is the first and stays closed',
      schedules: [weekly(NEW_YORK, '*', '20:00-01:30')],
      rows: [
        ['2026-10-31T23:00-04:00', true, '2026-11-01T01:30-04:00'],
        ['2026-11-01T01:10-05:00', false, '2026-11-01T20:00-05:00'],
      ],
    },
    {
      title: 'Berlin, both changes',
      schedules: [weekly(BERLIN, 'SA', '22:00-06:00')],
      rows: [
        ['2026-03-28T22:00+01:00', true, '2026-03-29T06:00+02:00'],
        ['2026-10-24T22:00+02:00', true, '2026-10-25T06:00+01:00'],
      ],
    },
    {
      title: "St. John's, half an hour off, both changes",
      schedules: [weekly('America/St_Johns', '*', '09:00-17:00')],
      rows: [
        ['2026-03-07T18:00-03:30', false, '2026-03-08T09:00-02:30'],
        ['2026-10-31T18:00-02:30', false, '2026-11-01T09:00-03:30'],
        ['2026-11-24T12:29Z', false, '2026-11-24T12:30Z'],
        ['2026-11-24T12:30Z', true, '2026-11-24T20:30Z'],
      ],
    },
    {
      title: 'Lord Howe, whose clock changes by half an hour',
      schedules: [weekly('Australia/Lord_Howe', '*', '22:00-06:00')],
      rows: [
        ['2026-04-04T22:00+11:00', true, '2026-04-05T06:00+10:30'],
        ['2026-10-03T22:00+10:30', true, '2026-10-04T06:00+11:00'],
      ],
    },
    {
      title: 'Lord Howe: 02:15 is skipped in spring, 01:45 comes twice in autumn',
      schedules: [
        weekly('Australia/Lord_Howe', '*', '02:15-05:00'),
        weekly('Australia/Lord_Howe', '*', '20:00-01:45'),
      ],
      rows: [
        ['2026-10-04T01:50+10:30', false, '2026-10-04T02:45+11:00'],
        ['2026-04-05T01:44+11:00', true, '2026-04-05T01:45+11:00'],
        ['2026-04-05T01:40+10:30', false, '2026-04-05T02:15+10:30'],
      ],
    },
    {
      title: 'Phoenix, which keeps its clock',
      schedules: [weekly('America/Phoenix', '*', '09:00-17:00')],
      rows: [
        ['2026-03-08T08:00-07:00', false, '2026-03-08T09:00-07:00'],
        ['2026-07-01T09:00-07:00', true, '2026-07-01T17:00-07:00'],
        ['2026-11-01T17:00-07:00', false, '2026-11-02T09:00-07:00'],
      ],
    },
    {
      title: 'Santiago, whose clock changes at midnight: Saturday has 25 hours, and Sunday begins at 01:00',
      schedules: [
        weekly('America/Santiago', 'SA', '12:00-24:00'),
        weekly('America/Santiago', 'SU', '00:00-06:00'),
      ],
      rows: [
        ['2026-04-04T23:30-03:00', true, '2026-04-05T06:00-04:00'],
        ['2026-09-05T23:30-04:00', true, '2026-09-06T06:00-03:00'],
      ],
    },
    {
      title: 'Kiritimati: Monday begins while it is Sunday in Greenwich',
      schedules: [weekly('Pacific/Kiritimati', 'MO', '00:00-09:00')],
      rows: [
        ['2026-11-22T09:59Z', false, '2026-11-22T10:00Z'],
        ['2026-11-22T10:00Z', true, '2026-11-22T19:00Z'],
        ['2026-11-22T19:00Z', false, '2026-11-29T10:00Z'],
      ],
    },
    {
      title: 'Apia and Pago Pago, on the two sides of the date line',
      schedules: [
        weekly('Pacific/Apia', 'MO', '09:00-10:00'),
        weekly('Pacific/Pago_Pago', 'MO', '09:00-10:00'),
      ],
      rows: [
        ['2026-11-22T20:00Z', true, '2026-11-22T21:00Z'],
        ['2026-11-22T21:00Z', false, '2026-11-23T20:00Z'],
        ['2026-11-23T20:00Z', true, '2026-11-23T21:00Z'],
      ],
    },
    {
      title: 'before 1970',
      schedules: [weekly('UTC', '*', '09:00-17:00')],
      rows: [['1969-06-30T08:59:59.999Z', false, '1969-06-30T09:00Z']],
    },
  ];
  describe('isOpen and nextChange', () => {
    for (const { title, schedules, rows } of cases) {
      it(title, () => {
        for (const [now, open, next] of rows) {
          const instant = new Date(now);
          expect(isOpen(schedules, instant), `open at ${now}`).to.equal(open);
          expect(nextChange(schedules, instant)?.toISOString(), `change after ${now}`).to.equal(
            next && new Date(next).toISOString(),
          );
        }
      });
    }
  });

  describe('isOpen and nextChange, where it cannot be told', () => {
    const now = new Date('2026-11-24T12:00-05:00');
    const never = new Date(NaN);
    const unsure: {
      title: string;
      schedules: Schedule[];
      now: Date | undefined;
      open: boolean | undefined;
    }[] = [
      { title: 'no schedule', schedules: [], now, open: undefined },
      { title: 'no clock', schedules: [workweek], now: undefined, open: undefined },
      { title: 'an invalid date', schedules: [workweek], now: never, open: undefined },
      {
        title: 'the last instant that a Date can hold',
        schedules: [nights],
        now: new Date(8.64e15),
        open: undefined,
      },
      { title: 'a zone that the engine does not know', schedules: [unknown], now, open: undefined },
      { title: 'an empty zone', schedules: [weekly('', '*', '09:00-17:00')], now, open: undefined },
      { title: 'an unknown zone, beside one that is open', schedules: [unknown, workweek], now, open: true },
      {
        title: 'an unknown zone, beside one that is closed',
        schedules: [nights, unknown],
        now,
        open: undefined,
      },
      { title: 'an unknown zone, beside always', schedules: [unknown, ALWAYS], now, open: true },
      { title: 'no clock, but always open', schedules: [ALWAYS], now: undefined, open: true },
      { title: 'an invalid date, but always open', schedules: [ALWAYS], now: never, open: true },
    ];
    for (const { title, schedules, now: instant, open } of unsure) {
      it(title, () => {
        expect(isOpen(schedules, instant)).to.equal(open);
        expect(nextChange(schedules, instant)).to.equal(undefined);
      });
    }
  });

  describe('clockTime', () => {
    const clocks: { instant: string; zone: string | undefined; expected: ClockTime | undefined }[] = [
      {
        instant: '2026-11-24T14:05:59.999Z',
        zone: NEW_YORK,
        expected: { weekday: 'TU', hours: 9, minutes: 5 },
      },
      { instant: '2026-07-24T14:05Z', zone: NEW_YORK, expected: { weekday: 'FR', hours: 10, minutes: 5 } },
      { instant: '2026-11-25T05:00Z', zone: NEW_YORK, expected: { weekday: 'WE', hours: 0, minutes: 0 } },
      { instant: '2026-11-25T04:59Z', zone: NEW_YORK, expected: { weekday: 'TU', hours: 23, minutes: 59 } },
      {
        instant: '2026-11-22T10:00Z',
        zone: 'Pacific/Kiritimati',
        expected: { weekday: 'MO', hours: 0, minutes: 0 },
      },
      {
        instant: '2026-11-23T10:59Z',
        zone: 'Pacific/Pago_Pago',
        expected: { weekday: 'SU', hours: 23, minutes: 59 },
      },
      {
        instant: '2027-01-01T00:00Z',
        zone: 'Asia/Kathmandu',
        expected: { weekday: 'FR', hours: 5, minutes: 45 },
      },
      { instant: '2026-11-24T14:05Z', zone: 'UTC', expected: { weekday: 'TU', hours: 14, minutes: 5 } },
      { instant: '2026-11-24T14:05Z', zone: 'Mars/Olympus', expected: undefined },
      { instant: '2026-11-24T14:05Z', zone: '', expected: undefined },
      { instant: '2026-11-24T14:05Z', zone: undefined, expected: undefined },
      { instant: 'no date', zone: NEW_YORK, expected: undefined },
    ];
    for (const { instant, zone, expected } of clocks) {
      it(`${instant} in ${String(zone)}`, () => {
        expect(clockTime(new Date(instant), zone)).to.deep.equal(expected);
      });
    }
    it('no instant', () => {
      expect(clockTime(undefined, NEW_YORK)).to.equal(undefined);
    });
  });

  describe('hasSameClock', () => {
    const pairs: {
      title: string;
      instant: string;
      zones: [string | undefined, string | undefined];
      expected: boolean | undefined;
    }[] = [
      { title: 'one zone', instant: '2026-11-24T12:00Z', zones: [NEW_YORK, NEW_YORK], expected: true },
      {
        title: 'two names of one clock',
        instant: '2026-11-24T12:00Z',
        zones: [NEW_YORK, 'America/Toronto'],
        expected: true,
      },
      {
        title: 'an hour apart',
        instant: '2026-11-24T12:00Z',
        zones: [NEW_YORK, 'America/Mexico_City'],
        expected: false,
      },
      {
        title: 'Phoenix and Denver in winter',
        instant: '2026-11-24T12:00Z',
        zones: ['America/Phoenix', 'America/Denver'],
        expected: true,
      },
      {
        title: 'Phoenix and Denver in summer',
        instant: '2026-07-24T12:00Z',
        zones: ['America/Phoenix', 'America/Denver'],
        expected: false,
      },
      {
        title: 'the same time on two days',
        instant: '2026-11-24T12:00Z',
        zones: ['Pacific/Kiritimati', 'Pacific/Honolulu'],
        expected: false,
      },
      {
        title: "no reader's zone",
        instant: '2026-11-24T12:00Z',
        zones: [NEW_YORK, undefined],
        expected: undefined,
      },
      {
        title: 'an unknown zone',
        instant: '2026-11-24T12:00Z',
        zones: ['Mars/Olympus', NEW_YORK],
        expected: undefined,
      },
      {
        title: 'one unknown zone, twice',
        instant: '2026-11-24T12:00Z',
        zones: ['Mars/Olympus', 'Mars/Olympus'],
        expected: undefined,
      },
      { title: 'an invalid date', instant: 'no date', zones: [NEW_YORK, NEW_YORK], expected: undefined },
    ];
    for (const { title, instant, zones, expected } of pairs) {
      it(title, () => {
        expect(hasSameClock(new Date(instant), ...zones)).to.equal(expected);
      });
    }
    it('no instant', () => {
      expect(hasSameClock(undefined, NEW_YORK, NEW_YORK)).to.equal(undefined);
    });
  });

  // Each zone stands nowhere else in this file: formatters are cached, and a cached one is a real one.
  describe('in other engines', () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'Intl') ?? {};
    afterEach(() => {
      Object.defineProperty(globalThis, 'Intl', real);
    });

    it('takes a midnight that is written as 24', () => {
      class Midnight24 extends Intl.DateTimeFormat {
        constructor(locale: string, options: Intl.DateTimeFormatOptions) {
          super(locale, { ...options, hourCycle: 'h24' });
        }
      }
      const midnight = new Date('2026-11-24T00:05-06:00');
      const written = new Midnight24('en-US', {
        timeZone: 'America/Chicago',
        hour: 'numeric',
        minute: 'numeric',
      });
      expect(written.format(midnight)).to.match(/^24:05/);
      Object.defineProperty(globalThis, 'Intl', { ...real, value: { DateTimeFormat: Midnight24 } });
      expect(clockTime(midnight, 'America/Chicago')).to.deep.equal({ weekday: 'TU', hours: 0, minutes: 5 });
      const schedules = [weekly('America/Chicago', 'TU', '00:00-01:00')];
      expect(isOpen(schedules, midnight)).to.equal(true);
      expect(nextChange(schedules, midnight)?.toISOString()).to.equal('2026-11-24T07:00:00.000Z');
    });

    it('tells nothing without Intl, and throws nothing', () => {
      Object.defineProperty(globalThis, 'Intl', { ...real, value: undefined });
      const now = new Date('2026-11-24T12:00Z');
      const schedules = [weekly('America/Halifax', '*', '00:00-24:00')];
      expect(isOpen(schedules, now)).to.equal(undefined);
      expect(nextChange(schedules, now)).to.equal(undefined);
      expect(clockTime(now, 'America/Halifax')).to.equal(undefined);
      expect(hasSameClock(now, 'America/Halifax', 'America/Moncton')).to.equal(undefined);
    });

    it('never asks for the zone of the machine', () => {
      const asked: unknown[] = [];
      class Recorder extends Intl.DateTimeFormat {
        constructor(locale: string, options: Intl.DateTimeFormatOptions) {
          asked.push(options.timeZone);
          super(locale, options);
        }
      }
      Object.defineProperty(globalThis, 'Intl', { ...real, value: { DateTimeFormat: Recorder } });
      const now = new Date('2026-11-24T12:00Z');
      clockTime(now, undefined);
      hasSameClock(now, undefined, 'America/Regina');
      isOpen([weekly('America/Winnipeg', '*', '09:00-17:00')], now);
      expect(asked).to.deep.equal(['America/Regina', 'America/Winnipeg']);
    });
  });

  /**
   * The oracle knows no offsets and no spans: it walks two weeks minute by minute, looks at the wall clock, and asks
   * whether the published hours hold it. The hours leave out 00:30 to 03:30, which the clocks here skip or repeat, and
   * where the published hours alone do not decide (those nights stand in the table above).
   */
  describe('against a minute-by-minute oracle', () => {
    const MINUTE = 60_000;
    const MINUTES = 14 * 1440;

    /** Park-Miller: the same numbers in every run. */
    function seededRandom(seed: number): (below: number) => number {
      let state = seed;
      return (below) => {
        state = (state * 48271) % 2147483647;
        return state % below;
      };
    }

    /** For each minute from `start` on, the minutes that have passed on the wall clock since Monday 00:00. */
    function wallClock(zone: string, start: number): number[] {
      const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      return Array.from({ length: MINUTES }, (_, index) => {
        const text = format.format(start + index * MINUTE);
        const [, hours, minutes] = /(\d\d):(\d\d)/.exec(text) ?? [];
        const day = WEEK.findIndex((weekday) => text.toUpperCase().startsWith(weekday));
        return day * 1440 + Number(hours) * 60 + Number(minutes);
      });
    }

    function holds({ byday, opensAt, closesAt }: WeeklyHours, wall: number): boolean {
      const [opens, closes] = [opensAt, closesAt].map(
        (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
      );
      const length = ((Number(closes) - Number(opens) + 1439) % 1440) + 1;
      return byday.some(
        (day) => (wall - WEEK.indexOf(day) * 1440 - Number(opens) + 2 * 10080) % 10080 < length,
      );
    }

    const windows: { seed: number; start: string; zones: [string, string] }[] = [
      { seed: 11, start: '2026-03-02T00:00Z', zones: [NEW_YORK, 'America/Phoenix'] },
      { seed: 12, start: '2026-10-26T00:00Z', zones: [NEW_YORK, 'America/St_Johns'] },
      { seed: 13, start: '2026-03-23T00:00Z', zones: [BERLIN, 'Australia/Lord_Howe'] },
      { seed: 14, start: '2026-09-28T00:00Z', zones: ['Australia/Lord_Howe', 'Pacific/Apia'] },
      { seed: 15, start: '2026-12-24T00:00Z', zones: ['Pacific/Kiritimati', 'Pacific/Pago_Pago'] },
    ];
    for (const { seed, start, zones } of windows) {
      it(`${zones.join(' and ')} from ${start.slice(0, 10)}, seed ${seed}`, () => {
        const startMs = Date.parse(start);
        const walls = new Map(zones.map((zone) => [zone, wallClock(zone, startMs)]));
        const random = seededRandom(seed);
        const time = () => {
          const quarter = random(84);
          // 0 is 00:00, 83 is 24:00, and between them are the quarters of an hour from 03:30 to 23:45.
          const minutes = quarter === 0 ? 0 : quarter === 83 ? 1440 : 195 + quarter * 15;
          return [Math.floor(minutes / 60), minutes % 60]
            .map((part) => String(part).padStart(2, '0'))
            .join(':');
        };
        for (let round = 0; round < 6; round += 1) {
          const schedules = Array.from({ length: 1 + random(3) }, () => {
            const days = WEEK.filter(() => random(2) === 0).join(' ') || 'SU';
            return weekly(zones[random(2)] ?? zones[0], days, `${time()}-${time()}`);
          });
          const open = Array.from({ length: MINUTES }, (_, index) =>
            schedules.some((schedule) => holds(schedule, walls.get(schedule.timezone)?.[index] ?? NaN)),
          );
          const published = JSON.stringify(schedules);
          let changes = 0;
          let next: number | undefined;
          for (let index = MINUTES - 1; index >= 0; index -= 1) {
            const flips = index > 0 && open[index] !== open[index - 1];
            if (flips || index % 311 === 0 || next === index + 1) {
              const now = new Date(startMs + index * MINUTE);
              const message = `${now.toISOString()} ${published}`;
              expect(isOpen(schedules, now), message).to.equal(open[index]);
              if (next !== undefined) {
                expect(nextChange(schedules, now)?.getTime(), message).to.equal(startMs + next * MINUTE);
              }
            }
            if (flips) {
              next = index;
              changes += 1;
            }
          }
          expect(changes, 'changes, without which nothing was tried').to.be.greaterThan(1);
        }
      });
    }
  });
});
