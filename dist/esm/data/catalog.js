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
const textOf = (locale, id, english) => {
  const entry = locale.prose[id];
  return entry?.source === english ? { text: entry.target, lang: locale.code } : { text: english, lang: "en" };
};

export { activeHelplines, definitions, directory, emergencyLine, nationalLine, textOf };
