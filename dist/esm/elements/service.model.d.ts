import type { Service } from '../data/types.js';
import type { Environment, Text } from './hotline-element.model.js';
import { type HoursModel } from './hours.model.js';
import { type Translated } from './prose.model.js';
export type { Text };
/** A number and how it is reached. */
export interface Contact {
    readonly href: string;
    readonly display: string;
    readonly keyword: string | undefined;
    readonly languages: readonly string[];
    readonly isTollFree: boolean;
}
/** A service as the elements show it. */
export interface ServiceModel extends Translated<Service> {
    readonly call: Contact | undefined;
    readonly text: Contact | undefined;
    readonly textphone: Contact | undefined;
    readonly hours: HoursModel;
    /** The year of the newest source that has a date. Absent for lines that must not carry a doubt. */
    readonly newestSource: string | undefined;
}
/** What is shown of a service, in the reader's language. */
export declare const serviceModel: (service: Service, environment: Environment) => ServiceModel;
/** The number that stands on the screen when nothing else can. */
export declare const lastResort: Contact[];
