/** When a service answers: now, until when, and as published. */
import type { Service } from '../data/types.js';
import type { Environment, Text } from './hotline-element.model.js';
import { type WeeklyHoursModel } from './weekly-hours.model.js';
/** Hours as the elements show them. */
export interface HoursModel extends WeeklyHoursModel {
    readonly isAlwaysOpen: boolean;
    /** What is published in words: hours that cannot be computed, holidays. */
    readonly words: readonly Text[];
}
/** The hours of a service, seen from where and when the reader is. */
export declare const hoursModel: ({ schedules }: Service, environment: Environment) => HoursModel;
