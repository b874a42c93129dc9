import type { Locale } from '../localize.js';
import { templates } from './generated/zh-Hant.js';

export const zhHant: Locale = {
  code: 'zh-Hant',
  name: '繁體中文',
  dir: 'ltr',
  comma: '、',
  reviewed: null,
  templates,
};
