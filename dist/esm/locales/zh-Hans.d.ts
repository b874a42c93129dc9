import type { Locale } from '../localize.js';
export declare const zhHans: Locale;
