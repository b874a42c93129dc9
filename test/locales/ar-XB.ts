import type { Locale } from '../../src/localize.js';
import directory from '../../src/data/directory.json';
import { templates } from '../../src/locales/generated/ar-XB.js';

/** The name of an organization has no translation: it stays English, and must be marked as English. */
const fields = ['description', 'alert', 'interpretationServices'] as const;

/**
 * The pseudo-locale: right to left, longer, in brackets. What stands without brackets on the screen is not marked for
 * translation.
 */
export const pseudo: Locale = {
  code: 'ar-XB',
  name: '[Ƥšéúðô]',
  dir: 'rtl',
  reviewed: null,
  templates,
  prose: Object.fromEntries(
    directory.services.flatMap((service) =>
      fields.flatMap((field) => {
        const source = (service as { [key in typeof field]?: string })[field];
        return source
          ? [[`${service.id}.${field}`, { source, target: `[${source.replace(/\D+/g, '\u202e$&\u202c')}]` }]]
          : [];
      }),
    ),
  ),
};
