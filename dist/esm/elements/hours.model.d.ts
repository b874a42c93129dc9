/** When a service answers: now, until when, and as published. */
import type { Service, WeeklyHours } from '../data/types.js';
import { type ClockTime } from '../domain/opening-hours.js';
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
/** The hours of a service, seen from where and when the reader is. */
export declare const hoursModel: ({ schedules }: Service, environment: Environment) => HoursModel;
