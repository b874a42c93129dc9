/** Hours of the week: open or not, and until when. A script none of whose services has them is built without this. */
import type { Schedule, WeeklyHours } from '../data/types.js';
import { clockTime, hasSameClock, isOpen, nextChange, type ClockTime } from '../domain/opening-hours.js';
import type { Environment } from './hotline-element.model.js';

export type { ClockTime, WeeklyHours };

/** The next time that a service opens or closes. */
export interface ChangeModel {
  readonly at: Date;
  /** The clock where the service is. */
  readonly service: ClockTime;
  /** The reader's clock, where it shows something else. */
  readonly reader: ClockTime | undefined;
}

export interface WeeklyHoursModel {
  /** `undefined`: it cannot be told, or there is no clock. */
  readonly isOpen: boolean | undefined;
  readonly change: ChangeModel | undefined;
  readonly weekly: readonly WeeklyHours[];
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

/** The hours of the week among the schedules of a service, seen from where and when the reader is. */
export const weeklyHoursModel = (
  schedules: readonly Schedule[],
  environment: Environment,
): WeeklyHoursModel => {
  const weekly = schedules.filter(isWeekly);
  return { isOpen: isOpen(schedules, environment.now), change: changeOf(weekly, environment), weekly };
};
