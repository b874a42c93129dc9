import type { LanguageOffer } from '../locale-of.js';
import type { Content } from './service.view.js';
/**
 * The language switch. Up to three languages are buttons in their own names; of more, the browser's languages (and
 * the one that is spoken) are buttons, and the rest are in a select.
 */
export declare const languagesView: ({ offered, preferred }: LanguageOffer, choose: (code: string) => void) => Content;
