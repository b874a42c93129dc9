import type { LanguageOffer } from '../../locale-of.js';
import { type Content } from '../service.view.js';
import type { BannerModel } from './hotline-banner.model.js';
/** What the element does when its reader acts. */
export interface BannerActions {
    leave(event: Event): void;
    choose(code: string): void;
}
/** The banner, in both layouts. */
export declare const bannerView: (model: BannerModel, languages: LanguageOffer, actions: BannerActions) => Content;
