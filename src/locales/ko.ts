import type { Locale } from '../localize.js';
import { templates } from './generated/ko.js';

export const ko: Locale = { code: 'ko', name: '한국어', dir: 'ltr', reviewed: null, templates };
