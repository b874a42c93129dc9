import type { Locale } from '../localize.js';
import { templates } from './generated/fil.js';

export const fil: Locale = { code: 'fil', name: 'Filipino', dir: 'ltr', reviewed: null, templates };
