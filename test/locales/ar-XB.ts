import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { Locale } from '../../src/localize.js';
import definitions from '../../src/data/definitions.json';
import directory from '../../src/data/directory.json';
import type { Definitions, Directory } from '../../src/data/types.js';
import { templates } from '../../src/locales/generated/ar-XB.js';
import { sentencesOf } from '../data/sentences.js';

/** Names, law and amounts have no translation: they stay English, and must be marked as English. */
const translated = sentencesOf(directory as Directory, definitions as Definitions).filter(
  ({ kind }) => kind === 'prose' || kind === 'place',
);

/**
 * The pseudo-locale: right to left, longer, in brackets. What stands without brackets on the screen is not marked for
 * translation.
 */
export const pseudo: Locale = {
  code: 'ar-XB',
  name: '[Ƥšéúðô]',
  dir: 'rtl',
  reviewed: null,
  templates: {
    ...templates,
    ...Object.fromEntries(
      translated.map(({ text }) => [
        generateMsgId(text, false),
        `[${text.replace(/\D+/g, '\u202e$&\u202c')}]`,
      ]),
    ),
  },
};
