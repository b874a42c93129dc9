import type { Schedule, WeeklyHours } from '../data/types.js';

/** A day of the week, as in RFC 5545. */
export type Weekday = WeeklyHours['byday'][number];

/** What a clock on a wall shows. */
export interface ClockTime {
  weekday: Weekday;
  /** 0 to 23. */
  hours: number;
  /** 0 to 59. */
  minutes: number;
}

/** A time that a service is open: from `startMs` on, and no longer at `endMs`, both in ms since 1970 UTC. */
interface Span {
  startMs: number;
  endMs: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** The week that begins now, and one more: a clock that is put forward can skip a weekly span altogether. */
const DAYS_AHEAD = 15;
/** In the order of `Date.getUTCDay()`. */
const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** By zone: making one costs a hundred times as much as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The wall clock of an IANA zone at an instant, to the minute, in ms as if it were the clock of UTC.
 * NaN where it cannot be told: no zone, no valid instant, no `Intl`, or an engine that does not know the zone.
 */
function wallMs(instantMs: number, zone: string | undefined): number {
  // To Intl no zone means the machine's own, which this layer must not see.
  if (zone === undefined) return NaN;
  try {
    let formatter = formatters.get(zone);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
      formatters.set(zone, formatter);
    }
    const parts = formatter.formatToParts(instantMs);
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    // Some engines write midnight as 24: https://bugs.chromium.org/p/chromium/issues/detail?id=1045791
    return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour') % 24, read('minute'));
  } catch {
    return NaN;
  }
}

/** What the clock of a zone is ahead of UTC, in ms. */
function offsetMs(instantMs: number, zone: string): number {
  return wallMs(instantMs, zone) - Math.floor(instantMs / MINUTE_MS) * MINUTE_MS;
}

function weekdayOf(wall: number): Weekday {
  return WEEKDAYS[new Date(wall).getUTCDay()] as Weekday;
}

/** `HH:MM` in ms since midnight. */
function timeOfDayMs(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE_MS;
}

/**
 * The spans of one schedule from yesterday, for the sake of a span that began then, to `DAYS_AHEAD`.
 * `undefined` where its clock cannot be told.
 *
 * A time that the clock skips, or shows twice, is read as in RFC 5545, from which `byday` comes too: a skipped one by
 * the clock before the change (02:30 is 03:30), a repeated one as the first of the two.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 */
function spansOf(schedule: Schedule, nowMs: number): Span[] | undefined {
  if ('always' in schedule) return [{ startMs: -Infinity, endMs: Infinity }];
  // Hours that are published in words only cannot be computed.
  if (!('byday' in schedule)) return undefined;
  const { timezone, byday } = schedule;
  const todayMs = Math.floor(wallMs(nowMs, timezone) / DAY_MS) * DAY_MS;
  // Wide of the first span and of the last. One change between them at most: the IANA data has no two within three
  // weeks before 2040 (Asia/Gaza).
  const before = offsetMs(nowMs - 3 * DAY_MS, timezone);
  const after = offsetMs(nowMs + (DAYS_AHEAD + 3) * DAY_MS, timezone);
  if (Number.isNaN(todayMs + before + after)) return undefined;

  const toInstant = (wall: number) => {
    const early = wall - before;
    const late = wall - after;
    if (before === after || offsetMs(early, timezone) === before) return early;
    return offsetMs(late, timezone) === after ? late : early;
  };
  const opensMs = timeOfDayMs(schedule.opensAt);
  const closesMs = timeOfDayMs(schedule.closesAt);
  const spans: Span[] = [];
  for (let day = -1; day <= DAYS_AHEAD; day += 1) {
    const dayMs = todayMs + day * DAY_MS;
    if (!byday.includes(weekdayOf(dayMs))) continue;
    const startMs = toInstant(dayMs + opensMs);
    const endMs = toInstant(dayMs + closesMs + (closesMs <= opensMs ? DAY_MS : 0));
    // A clock that is put forward can leave nothing of a span, or less.
    if (startMs < endMs) spans.push({ startMs, endMs });
  }
  return spans;
}

/** Whether one of the schedules says that the service never closes. Asks no clock. */
export function isAlwaysOpen(schedules: readonly Schedule[]): boolean {
  return schedules.some((schedule) => 'always' in schedule);
}

/**
 * Whether a service is open: at `opensAt` it is, at `closesAt` it no longer is. Holidays are not known here; they are
 * in the published text (`description`).
 * @returns `undefined` where it cannot be told: no schedule, or one in words only; no clock (`now` undefined or an invalid date) or a zone
 * that the engine does not know, unless another schedule is open.
 */
export function isOpen(schedules: readonly Schedule[], now: Date | undefined): boolean | undefined {
  if (isAlwaysOpen(schedules)) return true;
  const nowMs = Number(now);
  const spans = schedules.map((schedule) => spansOf(schedule, nowMs));
  if (spans.some((list) => list?.some(({ startMs, endMs }) => startMs <= nowMs && nowMs < endMs)))
    return true;
  return spans.length === 0 || spans.includes(undefined) ? undefined : false;
}

/**
 * The next instant, after `now`, at which a service opens or closes. Schedules that touch or overlap are one:
 * to 24:00 on Monday and from 00:00 on Tuesday is no change.
 * @returns `undefined` where there is none within two weeks, or where it cannot be told (see {@link isOpen}).
 */
export function nextChange(schedules: readonly Schedule[], now: Date | undefined): Date | undefined {
  const nowMs = Number(now);
  const spans: Span[] = [];
  for (const schedule of schedules) {
    const more = spansOf(schedule, nowMs);
    if (!more) return undefined;
    spans.push(...more);
  }
  spans.sort((a, b) => a.startMs - b.startMs);

  let openUntilMs = nowMs;
  for (const { startMs, endMs } of spans) {
    if (startMs > openUntilMs) return new Date(openUntilMs > nowMs ? openUntilMs : startMs);
    openUntilMs = Math.max(openUntilMs, endMs);
  }
  return undefined;
}

/**
 * The clock of a zone, the line's or the reader's, at an instant.
 * @param zone An IANA zone, such as America/New_York. Never guessed: without one there is no clock.
 * @returns `undefined` where it cannot be told: no zone, one that the engine does not know, no valid instant.
 */
export function clockTime(instant: Date | undefined, zone: string | undefined): ClockTime | undefined {
  const wall = wallMs(Number(instant), zone);
  if (Number.isNaN(wall)) return undefined;
  const date = new Date(wall);
  return { weekday: weekdayOf(wall), hours: date.getUTCHours(), minutes: date.getUTCMinutes() };
}

/**
 * Whether the clocks of two zones show the same day and time at an instant, so that one of them is enough.
 * @returns `undefined` where one of the two cannot be told (see {@link clockTime}).
 */
export function hasSameClock(
  instant: Date | undefined,
  zoneA: string | undefined,
  zoneB: string | undefined,
): boolean | undefined {
  const difference = wallMs(Number(instant), zoneA) - wallMs(Number(instant), zoneB);
  return Number.isNaN(difference) ? undefined : difference === 0;
}
