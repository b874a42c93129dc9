import type { LanguageOffer } from '../locale-of.js';
import type { Content } from './service.view.js';
/**
 * The language switch. Up to three languages are buttons in their own names; of more, the browser's languages are
 * buttons, and the rest are in a select. What is chosen there stays in its place: with the arrow keys of some systems
 * each language on the way to another one is chosen.
 * @param hasCurrent whether the button of the language that is spoken is shown
 */
export declare const languagesView: ({ offered, preferred }: LanguageOffer, choose: (code: string) => void, hasCurrent?: boolean) => Content;
