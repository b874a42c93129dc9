import { type Values } from '../../domain/outside.js';
import { type ExitModel, type ExitState } from '../hotline-quick-exit/hotline-quick-exit.model.js';
import type { Environment } from '../hotline-element.model.js';
import { type ServiceModel } from '../service.model.js';
export declare const bannerAttributes: {
    line: import("../../domain/outside.js").Attribute<string>;
    layout: import("../../domain/outside.js").Attribute<"card" | "bar">;
    languages: import("../../domain/outside.js").Attribute<readonly string[]>;
    hideLanguages: import("../../domain/outside.js").Attribute<boolean>;
    quickExit: import("../../domain/outside.js").Attribute<boolean>;
    exitHref: import("../../domain/outside.js").Attribute<string>;
    theme: import("../../domain/outside.js").Attribute<"light" | "dark" | "auto">;
    headingLevel: import("../../domain/outside.js").Attribute<number>;
};
export interface BannerModel {
    readonly layout: 'card' | 'bar';
    readonly theme: 'light' | 'dark' | 'auto';
    readonly headingLevel: number;
    readonly hasLanguages: boolean;
    readonly line: ServiceModel;
    readonly emergency: ServiceModel;
    readonly exit: ExitModel | undefined;
}
/** What the banner shows. */
export declare const bannerModel: (attributes: Values<typeof bannerAttributes>, environment: Environment, exitState: ExitState) => BannerModel;
