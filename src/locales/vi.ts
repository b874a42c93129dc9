import type { Locale } from '../localize.js';
import { templates } from './generated/vi.js';

export const vi: Locale = { code: 'vi', name: 'Tiếng Việt', dir: 'ltr', reviewed: null, templates };
