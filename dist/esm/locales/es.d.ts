import type { Locale } from '../localize.js';
/** Spanish. */
export declare const es: Locale;
