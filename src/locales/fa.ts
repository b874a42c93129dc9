import type { Locale } from '../localize.js';
import { templates } from './generated/fa.js';

export const fa: Locale = { code: 'fa', name: 'فارسی', dir: 'rtl', comma: '، ', reviewed: null, templates };
