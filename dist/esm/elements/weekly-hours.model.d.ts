/** Hours of the week: open or not, and until when. A script none of whose services has them is built without this. */
import type { Schedule, WeeklyHours } from '../data/types.js';
import { type ClockTime } from '../domain/opening-hours.js';
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
/** The hours of the week among the schedules of a service, seen from where and when the reader is. */
export declare const weeklyHoursModel: (schedules: readonly Schedule[], environment: Environment) => WeeklyHoursModel;
