import type { Locale } from '../localize.js';
import { templates } from './generated/ru.js';

export const ru: Locale = { code: 'ru', name: 'Русский', dir: 'ltr', reviewed: null, templates };
