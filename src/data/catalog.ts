/** The only reader of the bundled data. */
import definitionsJson from './definitions.json';
import directoryJson from './directory.json';
import type { Definitions, Directory, Prose, Service } from './types.js';

/** A sentence, and the language (BCP 47) that it is in. */
export interface Text {
  readonly text: string;
  readonly lang: string;
}

/** The bundled services, and the words to choose them by. */
export const directory = directoryJson as Directory;

/** What trafficking is, in figures, signs and law. */
export const definitions = definitionsJson as Definitions;

const serviceOf = (id: string): Service => {
  const service = directory.services.find((candidate) => candidate.id === id);
  if (!service) throw new Error(`directory.json has no service "${id}"`);
  return service;
};

/** The line that stands on every element. */
export const nationalLine: Service = serviceOf(directory.nationalLine);

/** The emergency service, 911. */
export const emergencyLine: Service = serviceOf(directory.emergencyLine);

/** Lines that can be put on a banner: the national line first. */
export const activeHelplines: readonly [Service, ...Service[]] = [
  nationalLine,
  ...directory.services.filter(
    (service) => service.kind === 'helpline' && service.status === 'active' && service !== nationalLine,
  ),
];

/**
 * The sentence in the reader's language, or the English one where there is no translation of just this
 * sentence.
 * @param id `<service id>.<field>`
 */
export const textOf = (locale: { code: string; prose: Prose }, id: string, english: string): Text => {
  const entry = locale.prose[id];
  return entry?.source === english
    ? { text: entry.target, lang: locale.code }
    : { text: english, lang: 'en' };
};
