import type { Locale } from '../localize.js';

/** English, the language in which everything is written first. */
export const en: Locale = { code: 'en', name: 'English', dir: 'ltr', reviewed: null, templates: {} };
