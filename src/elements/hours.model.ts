/** When a service answers: now, until when, and as published. */
import type { Schedule, Service, WeeklyHours } from '../data/types.js';
import {
  clockTime,
  hasSameClock,
  isAlwaysOpen,
  isOpen,
  nextChange,
  type ClockTime,
} from '../domain/opening-hours.js';
import type { Environment, Text } from './hotline-element.model.js';

export type { ClockTime };

/** The next time that a service opens or closes. */
export interface ChangeModel {
  readonly at: Date;
  /** The clock where the service is. */
  readonly service: ClockTime;
  /** The reader's clock, where it shows something else. */
  readonly reader: ClockTime | undefined;
}

/** Hours as the elements show them. */
export interface HoursModel {
  readonly isAlwaysOpen: boolean;
  /** `undefined`: it cannot be told, or there is no clock. */
  readonly isOpen: boolean | undefined;
  readonly change: ChangeModel | undefined;
  readonly weekly: readonly WeeklyHours[];
  /** What is published in words: hours that cannot be computed, holidays. */
  readonly words: readonly Text[];
}

const isWeekly = (schedule: Schedule): schedule is WeeklyHours => 'byday' in schedule;

const changeOf = (weekly: readonly WeeklyHours[], { now, zone }: Environment): ChangeModel | undefined => {
  const at = nextChange(weekly, now);
  const serviceZone = weekly[0]?.timezone;
  const service = clockTime(at, serviceZone);
  if (!at || !service) return undefined;
  const readerZone = zone();
  const isSame = hasSameClock(at, serviceZone, readerZone) !== false;
  return { at, service, reader: isSame ? undefined : clockTime(at, readerZone) };
};

/** The hours of a service, seen from where and when the reader is. */
export const hoursModel = ({ schedules }: Service, environment: Environment): HoursModel => {
  const { now, translate } = environment;
  const weekly = schedules.filter(isWeekly);
  return {
    isAlwaysOpen: isAlwaysOpen(schedules),
    // Who never closes is open without a clock, too.
    isOpen: isAlwaysOpen(schedules) || (now && isOpen(schedules, now)),
    change: changeOf(weekly, environment),
    weekly,
    words: schedules.flatMap((schedule) =>
      'description' in schedule && schedule.description ? [translate(schedule.description)] : [],
    ),
  };
};
