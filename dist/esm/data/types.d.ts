export type Schedule = AlwaysOpen | WeeklyHours | PublishedHours;
/**
 * @minItems 1
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "sources".
 */
export type Sources = Source[];
/**
 * The files of this folder.
 */
export interface Data {
    directory?: Directory;
    definitions?: Definitions;
    prose?: Prose;
}
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
     * What services are about.
     */
    topics: Term[];
    /**
     * Whom services are for.
     */
    audiences: Term[];
    /**
     * Names of the regions that can be chosen.
     */
    regions: ServiceArea[];
    /**
     * @minItems 1
     */
    services: Service[];
}
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "term".
 */
export interface Term {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
    /**
     * Prose.
     */
    name: string;
    /**
     * Prose. What people call it, for the search.
     */
    synonyms?: string[];
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
 * via the `definition` "service".
 */
export interface Service {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
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
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "webAddress".
     */
    url?: string;
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
    /**
     * Items: This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    topics?: string[];
    /**
     * Items: This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    audiences?: string[];
    /**
     * Years.
     */
    minimumAge?: number;
    /**
     * Years.
     */
    maximumAge?: number;
    /**
     * Prose (HSDS eligibility_description). Law, amounts and deadlines: left in English in a translation that nobody has checked.
     */
    eligibility?: string;
    /**
     * Prose.
     */
    fees?: string;
    /**
     * Steps, or ways to choose from.
     */
    applicationProcess?: ApplicationStep[];
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
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    fallbackService?: string;
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    replacedBy?: string;
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
     *
     * Items: A BCP 47 tag.
     *
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "language".
     */
    languages?: string[];
}
export interface Chat {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "webAddress".
     */
    url: string;
    /**
     * Items: A BCP 47 tag.
     *
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "language".
     */
    languages?: string[];
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
     *
     * Items: This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "weekday".
     */
    byday: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
    /**
     * HH:MM, 24 hours, in the schedule's time zone. 24:00 is the end of the day.
     *
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "timeOfDay".
     */
    opensAt: string;
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
 * via the `definition` "published".
 */
export interface PublishedHours {
    /**
     * Prose. Hours as they were published, where they are too vague to be computed.
     */
    description: string;
}
export interface ApplicationStep {
    /**
     * Prose.
     */
    text: string;
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "webAddress".
     */
    url?: string;
}
/**
 * This interface was referenced by `Directory`'s JSON-Schema
 * via the `definition` "source".
 */
export interface Source {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "webAddress".
     */
    url: string;
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
 * What trafficking is, how much of it there is, how it shows, and the law. Prose and facts of the definition card.
 */
export interface Definitions {
    $schema?: string;
    /**
     * ISO 8601, YYYY-MM-DD.
     *
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "day".
     */
    assuredDate: string;
    /**
     * ISO 8601, YYYY-MM-DD.
     *
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "day".
     */
    reviewBy: string;
    definition: Definition;
    types: TraffickingType[];
    figures: Figure[];
    signs: Signs;
    law: Law[];
    /**
     * Statements that were made before, and that are not shown, with why.
     */
    retired: RetiredStatement[];
}
export interface Definition {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
    /**
     * Prose.
     */
    text: string;
    elements: DefinitionElement[];
    sources: Sources;
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "entry".
 */
export interface DefinitionElement {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
    /**
     * Prose.
     */
    title: string;
    /**
     * Prose.
     */
    text: string;
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "sourcedEntry".
 */
export interface TraffickingType {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
    /**
     * Prose.
     */
    title: string;
    /**
     * Prose.
     */
    text: string;
    sources: Sources;
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "figure".
 */
export interface Figure {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
    /**
     * Prose.
     */
    value: string;
    /**
     * An amount of money: left in English in a translation that nobody has checked. Default: false.
     */
    isAmount?: boolean;
    /**
     * Prose. What is counted.
     */
    text: string;
    /**
     * The year that it is about, or, where it is about no single one, that it was published in.
     */
    year: number;
    /**
     * Who counted.
     */
    publisher: string;
    /**
     * A newer figure. This one is not shown.
     */
    replacedBy?: string;
    sources: Sources;
}
export interface Signs {
    /**
     * Prose.
     */
    caveat: string;
    /**
     * Prose.
     */
    advice: string;
    items: Sign[];
    sources: Sources;
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "sign".
 */
export interface Sign {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
    /**
     * Prose.
     */
    text: string;
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "law".
 */
export interface Law {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
    /**
     * Prose.
     */
    title: string;
    /**
     * Prose, in our own words. Left in English in a translation that nobody has checked.
     */
    text: string;
    /**
     * As lawyers write it. Never translated.
     */
    citation: string;
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "webAddress".
     */
    url: string;
    sources: Sources;
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "retired".
 */
export interface RetiredStatement {
    /**
     * This interface was referenced by `Directory`'s JSON-Schema
     * via the `definition` "id".
     */
    id: string;
    /**
     * What was said, in our own words.
     */
    claim: string;
    /**
     * Why it is not shown.
     */
    reason: string;
    /**
     * What stands in its place.
     */
    replacedBy?: string;
    sources: Sources;
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
