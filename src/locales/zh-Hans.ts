import type { Locale } from '../localize.js';
import { templates } from './generated/zh-Hans.js';

export const zhHans: Locale = {
  code: 'zh-Hans',
  name: '简体中文',
  dir: 'ltr',
  comma: '、',
  reviewed: null,
  templates,
};
