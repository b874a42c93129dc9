import type { Locale } from '../localize.js';
/** English, the language in which everything is written first. */
export declare const en: Locale;
