import { type Values } from '../../domain/outside.js';
import { type Environment, type Text } from '../hotline-element.model.js';
import { type ServiceModel } from '../service.model.js';
export declare const definitionCardAttributes: {
    sections: import("../../domain/outside.js").Attribute<readonly ("definition" | "law" | "types" | "figures" | "signs")[]>;
    theme: import("../../domain/outside.js").Attribute<"light" | "dark" | "auto">;
    headingLevel: import("../../domain/outside.js").Attribute<number>;
};
/** A few words, and what they say. */
export interface Entry {
    readonly title: Text;
    readonly text: Text;
}
export interface FigureModel {
    readonly value: Text;
    readonly text: Text;
    readonly publisher: string;
    readonly year: number;
    /** The publisher's own page. Of a copy elsewhere only the publisher is named. */
    readonly url: string | undefined;
}
export interface LawModel extends Entry {
    readonly citation: string;
    readonly url: string;
}
export interface DefinitionCardModel {
    readonly theme: 'light' | 'dark' | 'auto';
    readonly headingLevel: number;
    readonly definition: {
        readonly text: Text;
        readonly elements: readonly Entry[];
    } | undefined;
    readonly types: readonly Entry[];
    readonly figures: readonly FigureModel[];
    readonly signs: {
        readonly caveat: Text;
        readonly advice: Text;
        readonly items: readonly Text[];
    } | undefined;
    readonly law: readonly LawModel[];
    readonly nationalLine: ServiceModel;
}
/** What the card shows: only what is still true, and only the sections that are asked for. */
export declare const definitionCardModel: ({ theme, headingLevel, sections }: Values<typeof definitionCardAttributes>, environment: Environment) => DefinitionCardModel;
