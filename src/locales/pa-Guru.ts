import type { Locale } from '../localize.js';
import { templates } from './generated/pa-Guru.js';

export const paGuru: Locale = { code: 'pa-Guru', name: 'ਪੰਜਾਬੀ', dir: 'ltr', reviewed: null, templates };
