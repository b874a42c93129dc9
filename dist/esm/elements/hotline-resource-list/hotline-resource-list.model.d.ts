import type { Service } from '../../data/types.js';
import { type DirectoryReading, type PartnerDirectory } from '../../domain/outside-directory.js';
import { type Values } from '../../domain/outside.js';
import { type IndexedEntry } from '../../domain/search.js';
import { type Environment, type Text } from '../hotline-element.model.js';
import { type ServiceModel } from '../service.model.js';
export type { PartnerDirectory };
/** Reads a partner's directory, in which the national line may stand only as itself. */
export declare const readPartnerDirectory: (value: unknown) => DirectoryReading;
export declare const resourceListAttributes: {
    region: import("../../domain/outside.js").Attribute<string>;
    topic: import("../../domain/outside.js").Attribute<string>;
    audience: import("../../domain/outside.js").Attribute<string>;
    filterable: import("../../domain/outside.js").Attribute<boolean>;
    theme: import("../../domain/outside.js").Attribute<"light" | "dark" | "auto">;
    headingLevel: import("../../domain/outside.js").Attribute<number>;
};
/** What the reader has chosen above the list. */
export interface Filters {
    readonly query: string;
    readonly region: string;
    readonly topic: string;
    readonly audience: string;
}
/** A choice of a filter. */
export interface Choice {
    readonly id: string;
    readonly name: Text;
}
/** Services under one heading. */
export interface GroupModel {
    readonly id: 'talk' | 'costs' | 'more' | 'report' | 'unconfirmed';
    readonly services: readonly ServiceModel[];
}
export interface ResourceListModel {
    readonly theme: 'light' | 'dark' | 'auto';
    readonly headingLevel: number;
    readonly isFilterable: boolean;
    readonly filters: Filters;
    readonly regions: readonly Choice[];
    readonly topics: readonly Choice[];
    readonly audiences: readonly Choice[];
    readonly groups: readonly GroupModel[];
    /** How many services are shown. */
    readonly count: number;
    /** The line to turn to instead of a service that could not be confirmed. */
    readonly nationalLine: ServiceModel;
    /** The day (YYYY-MM-DD) on which the record that was checked longest ago was checked. */
    readonly assuredDate: string;
    /** What was asked for and is not in this directory: it is as if nothing had been asked for. */
    readonly unknown: readonly {
        readonly attribute: 'topic' | 'audience';
        readonly value: string;
    }[];
    /** The next instant at which one of the services opens or closes. */
    readonly changesAt: Date | undefined;
}
/** A directory made ready for the reader's language: once for each, not at each keystroke. */
export interface IndexedDirectory {
    readonly services: readonly Service[];
    readonly index: readonly IndexedEntry<Service>[];
    /** What was shown of a service, good until it opens or closes. */
    readonly models: Map<Service, ServiceModel>;
    readonly topics: readonly Choice[];
    readonly audiences: readonly Choice[];
    readonly regions: readonly Choice[];
}
/**
 * Puts the national line before a partner's services, and makes all of them ready for the search.
 * @param partner `undefined`: the bundled services
 */
export declare const indexDirectory: (partner: PartnerDirectory | undefined, translate: Environment["translate"]) => IndexedDirectory;
/**
 * What the list shows. The national line is the first service under any filter.
 * @param most how many services there is room for; `count` counts the others, too
 */
export declare const resourceListModel: (attributes: Values<typeof resourceListAttributes>, environment: Environment, directory: IndexedDirectory, wanted: Filters, most?: number) => ResourceListModel;
