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
/** Whether one of the schedules says that the service never closes. Asks no clock. */
export declare function isAlwaysOpen(schedules: readonly Schedule[]): boolean;
/**
 * Whether a service is open: at `opensAt` it is, at `closesAt` it no longer is. Holidays are not known here; they are
 * in the published text (`description`).
 * @returns `undefined` where it cannot be told: no schedule, or one in words only; no clock (`now` undefined or an invalid date) or a zone
 * that the engine does not know, unless another schedule is open.
 */
export declare function isOpen(schedules: readonly Schedule[], now: Date | undefined): boolean | undefined;
/**
 * The next instant, after `now`, at which a service opens or closes. Schedules that touch or overlap are one:
 * to 24:00 on Monday and from 00:00 on Tuesday is no change.
 * @returns `undefined` where there is none within two weeks, or where it cannot be told (see {@link isOpen}).
 */
export declare function nextChange(schedules: readonly Schedule[], now: Date | undefined): Date | undefined;
/**
 * The clock of a zone, the line's or the reader's, at an instant.
 * @param zone An IANA zone, such as America/New_York. Never guessed: without one there is no clock.
 * @returns `undefined` where it cannot be told: no zone, one that the engine does not know, no valid instant.
 */
export declare function clockTime(instant: Date | undefined, zone: string | undefined): ClockTime | undefined;
/**
 * Whether the clocks of two zones show the same day and time at an instant, so that one of them is enough.
 * @returns `undefined` where one of the two cannot be told (see {@link clockTime}).
 */
export declare function hasSameClock(instant: Date | undefined, zoneA: string | undefined, zoneB: string | undefined): boolean | undefined;
