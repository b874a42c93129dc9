import type { Locale } from '../localize.js';
import { templates } from './generated/hy.js';

export const hy: Locale = { code: 'hy', name: 'Հայերեն', dir: 'ltr', reviewed: null, templates };
