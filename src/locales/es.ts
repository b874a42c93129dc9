import type { Locale } from '../localize.js';
import { templates } from './generated/es.js';

/** Spanish. */
export const es: Locale = { code: 'es', name: 'Español', dir: 'ltr', reviewed: null, templates };
