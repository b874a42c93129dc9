import type { Definitions } from '../../data/types.js';
import { type Values } from '../../domain/outside.js';
import { type Environment } from '../hotline-element.model.js';
import { type Translated } from '../prose.model.js';
import { type ServiceModel } from '../service.model.js';
declare const sections: readonly ["definition", "types", "figures", "signs", "law"];
export declare const definitionCardAttributes: {
    sections: import("../../domain/outside.js").Attribute<readonly ("definition" | "law" | "types" | "figures" | "signs")[]>;
    theme: import("../../domain/outside.js").Attribute<"light" | "dark" | "auto">;
    headingLevel: import("../../domain/outside.js").Attribute<number>;
};
/** The sections that are asked for. */
export type Sections = Translated<Partial<Pick<Definitions, (typeof sections)[number]>>>;
export interface DefinitionCardModel extends Sections {
    readonly theme: 'light' | 'dark' | 'auto';
    readonly headingLevel: number;
    readonly nationalLine: ServiceModel;
}
/** What the card shows: only what is still true, and only the sections that are asked for. */
export declare const definitionCardModel: ({ theme, headingLevel, sections }: Values<typeof definitionCardAttributes>, environment: Environment) => DefinitionCardModel;
export {};
