import type { Service } from '../data/types.js';
import type { Environment, Text } from './hotline-element.model.js';
import { type HoursModel } from './hours.model.js';
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
export interface ServiceModel {
    readonly id: string;
    readonly name: Text;
    readonly description: Text;
    readonly alert: Text | undefined;
    readonly call: Contact | undefined;
    readonly text: Contact | undefined;
    readonly textphone: Contact | undefined;
    readonly chat: {
        readonly href: string;
        readonly languages: readonly string[];
    } | undefined;
    readonly interpretationServices: Text | undefined;
    readonly url: string | undefined;
    readonly areas: readonly Text[];
    /** Years. `undefined`: no limit. */
    readonly minimumAge: number | undefined;
    readonly maximumAge: number | undefined;
    readonly eligibility: Text | undefined;
    readonly fees: Text | undefined;
    readonly email: string | undefined;
    readonly applicationProcess: readonly {
        readonly text: Text;
        readonly url: string | undefined;
    }[];
    readonly hours: HoursModel;
    /** The year of the newest source that has a date. Absent for lines that must not carry a doubt. */
    readonly newestSource: string | undefined;
    /** Whether a current official page was found. Of another service only its text is shown. */
    readonly isConfirmed: boolean;
}
/** What is shown of a service, in the reader's language. */
export declare const serviceModel: (service: Service, environment: Environment) => ServiceModel;
/** The number that stands on the screen when nothing else can. */
export declare const lastResort: Contact[];
