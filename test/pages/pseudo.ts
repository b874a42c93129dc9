/** A language file of a partner, as it comes before or after the script. */
import type { Locale } from '../../src/index.js';
import { pseudo } from '../locales/ar-XB.js';

const page = globalThis as typeof globalThis & { hotlineLocales?: { push(locale: Locale): unknown } };
(page.hotlineLocales ??= []).push(pseudo);
