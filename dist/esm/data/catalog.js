import definitionsJson from './definitions.json.js';
import directoryJson from './directory.json.js';

const directory = directoryJson;
const definitions = definitionsJson;
const serviceOf = (id) => {
  const service = directory.services.find((candidate) => candidate.id === id);
  if (!service) throw new Error(`directory.json has no service "${id}"`);
  return service;
};
const nationalLine = serviceOf(directory.nationalLine);
const emergencyLine = serviceOf(directory.emergencyLine);
const activeHelplines = [
  nationalLine,
  ...directory.services.filter(
    (service) => service.kind === "helpline" && service.status === "active" && service !== nationalLine
  )
];

export { activeHelplines, definitions, directory, emergencyLine, nationalLine };
