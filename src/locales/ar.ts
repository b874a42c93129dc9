import type { Locale } from '../localize.js';
import { templates } from './generated/ar.js';

export const ar: Locale = { code: 'ar', name: 'العربية', dir: 'rtl', comma: '، ', reviewed: null, templates };
