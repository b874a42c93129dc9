/** The only reader of the bundled data. */
import definitionsJson from './definitions.json';
import directoryJson from './directory.json';
import type { Definitions, Directory, Service } from './types.js';

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
