/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "id".
 */
export type Id = string;
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "webAddress".
 */
export type WebAddress = string;
/**
 * A BCP 47 tag.
 *
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "language".
 */
export type Language = string;
export type Schedule = AlwaysOpen | WeeklyHours;
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "weekday".
 */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
/**
 * HH:MM, 24 hours, in the schedule's time zone. 24:00 is the end of the day.
 *
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "timeOfDay".
 */
export type TimeOfDay = string;
/**
 * ISO 8601, YYYY-MM-DD.
 *
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "day".
 */
export type Day = string;
/**
 * Services that help people who are trafficked. Field names follow Open Referral HSDS 3 where it has one.
 */
export interface Directory {
    $schema?: string;
    /**
     * The id of the line that is always shown.
     */
    nationalLine: string;
    /**
     * The id of the emergency service.
     */
    emergencyLine: string;
    /**
     * @minItems 1
     */
    services: Service[];
}
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "service".
 */
export interface Service {
    id: Id;
    /**
     * Prose only where an official translated name exists.
     */
    name: string;
    /**
     * Earlier and short names.
     */
    alternateNames?: string[];
    kind: 'helpline' | 'emergency' | 'tip-line' | 'agency' | 'program' | 'compensation';
    /**
     * Prose.
     */
    description: string;
    url?: WebAddress;
    phones: Phone[];
    chat?: Chat;
    email?: string;
    /**
     * Empty: no hours are published.
     */
    schedules: Schedule[];
    /**
     * Prose. Languages spoken through an interpreter.
     */
    interpretationServices?: string;
    /**
     * @minItems 1
     */
    serviceAreas: ServiceArea[];
    topics?: Id[];
    audiences?: Id[];
    /**
     * Years.
     */
    minimumAge?: number;
    /**
     * Years.
     */
    maximumAge?: number;
    /**
     * Prose.
     */
    fees?: string;
    /**
     * Prose, a step an item.
     */
    applicationProcess?: string[];
    /**
     * Prose. What a person must know before turning to the service.
     */
    alert?: string;
    /**
     * Who answers.
     */
    operator?: string;
    /**
     * HSDS, and 'unconfirmed', which is ours: no current official page could be found.
     */
    status: 'active' | 'unconfirmed' | 'inactive' | 'defunct' | 'temporarily-closed';
    /**
     * The day a maintainer last checked the record.
     */
    assuredDate: string;
    /**
     * A year after assuredDate, at the latest.
     */
    reviewBy: string;
    fallbackService?: Id;
    replacedBy?: Id;
    /**
     * @minItems 1
     */
    sources: Source[];
}
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "phone".
 */
export interface Phone {
    /**
     * E.164 (+18883737888), an N11 code (911) or a short code (233733).
     */
    number: string;
    /**
     * The number as people write it.
     */
    display: string;
    type: 'voice' | 'text' | 'textphone';
    /**
     * The word to text. Never translated.
     */
    keyword?: string;
    /**
     * Languages the line itself speaks, without an interpreter.
     */
    languages?: Language[];
}
export interface Chat {
    url: WebAddress;
    languages?: Language[];
}
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "always".
 */
export interface AlwaysOpen {
    always: true;
}
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "weekly".
 */
export interface WeeklyHours {
    /**
     * An IANA zone, such as America/New_York.
     */
    timezone: string;
    /**
     * Days on which it opens (RFC 5545).
     *
     * @minItems 1
     */
    byday: Weekday[];
    opensAt: TimeOfDay;
    /**
     * HH:MM, 24 hours, in the schedule's time zone. 24:00 is the end of the day.
     */
    closesAt: string;
    /**
     * Prose. What the service publishes beside its hours, such as the holidays on which it is closed.
     */
    description?: string;
}
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "serviceArea".
 */
export interface ServiceArea {
    /**
     * ISO 3166-1 or 3166-2.
     */
    code: string;
    /**
     * Prose.
     */
    name: string;
}
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "source".
 */
export interface Source {
    url: WebAddress;
    /**
     * The page, and what it is the source of.
     */
    title: string;
    /**
     * When the page was published or read: a year, a month or a day. Absent: the page has no date.
     */
    date?: string;
    kind: 'official' | 'secondary';
}
/**
 * Translated sentences of the data, by id: `<service id>.<field>`.
 */
export interface Prose {
    [k: string]: TranslatedSentence;
}
export interface TranslatedSentence {
    /**
     * The English sentence that was translated. When the English is another one, the translation no longer counts.
     */
    source: string;
    target: string;
}
