import { nationalLine, directory } from '../../data/catalog.js';
import { readDirectory } from '../../domain/outside-directory.js';
import { flag, idOf, regionCode } from '../../domain/outside.js';
import { serves } from '../../domain/region.js';
import { indexOf, find } from '../../domain/search.js';
import { sharedAttributes } from '../hotline-element.model.js';
import { serviceModel } from '../service.model.js';

const readPartnerDirectory = (value) => readDirectory(
  value,
  nationalLine.phones.flatMap(({ number, type }) => type === "textphone" ? [] : [number])
);
const resourceListAttributes = {
  ...sharedAttributes,
  region: regionCode(),
  topic: idOf("a topic"),
  audience: idOf("an audience"),
  filterable: flag()
};
const GROUPS = {
  helpline: "talk",
  emergency: "talk",
  compensation: "costs",
  agency: "more",
  program: "more",
  "tip-line": "report"
};
const GROUP_ORDER = ["talk", "costs", "more", "report", "unconfirmed"];
const groupOf = ({ kind, status }) => status === "active" ? GROUPS[kind] : "unconfirmed";
const isShown = ({ status }) => status === "active" || status === "unconfirmed";
const isAlways = ({ schedules }) => schedules.some((schedule) => "always" in schedule);
const rank = (service) => {
  if (service.id === nationalLine.id) return 0;
  if (service.kind === "emergency") return 1;
  return isAlways(service) ? 2 : 3;
};
const bundledItems = /* @__PURE__ */ new Set([
  ...directory.services,
  ...directory.topics,
  ...directory.audiences,
  ...directory.regions
]);
const translateOurs = (translate) => (item) => bundledItems.has(item) ? translate : (text) => ({ text, lang: "en" });
const indexDirectory = (partner, translate) => {
  const {
    topics = directory.topics,
    audiences = directory.audiences,
    regions = directory.regions
  } = partner ?? directory;
  const others = (partner ?? directory).services.filter(({ id }) => id !== nationalLine.id);
  const services = [nationalLine, ...others].filter(isShown);
  const ours = translateOurs(translate);
  const inBoth = (item, english) => [english, ours(item)(english).text];
  const termTexts = (terms, ids = []) => terms.filter(({ id }) => ids.includes(id)).flatMap((term) => [term.name, ...term.synonyms ?? []].flatMap((word) => inBoth(term, word)));
  const searchTexts = (service) => [
    ...service.alternateNames ?? [],
    ...[service.name, service.description, ...service.serviceAreas.map(({ name }) => name)].flatMap(
      (text) => inBoth(service, text)
    ),
    ...service.phones.flatMap(({ display }) => [display, display.replace(/\D/g, "")]),
    ...termTexts(topics, service.topics),
    ...termTexts(audiences, service.audiences)
  ];
  const choices = (terms) => terms.map((term) => ({ id: term.id, name: ours(term)(term.name) }));
  return {
    services,
    models: /* @__PURE__ */ new Map(),
    index: indexOf(services.map((item) => ({ item, texts: searchTexts(item) }))),
    topics: choices(topics),
    // What is for everyone is found under any choice, and is none itself.
    audiences: choices(audiences).filter(({ id }) => id !== "everyone"),
    regions: regions.map((area) => ({ id: area.code, name: ours(area)(area.name) }))
  };
};
const matches = (service, { region, topic, audience }) => (!region || service.serviceAreas.some(({ code }) => serves(code, region))) && (!topic || service.topics?.includes(topic) === true) && (!audience || service.audiences?.some((id) => id === audience || id === "everyone") === true);
const resourceListModel = (attributes, environment, directory, wanted, most = Infinity) => {
  const ours = translateOurs(environment.translate);
  const unknown = ["topic", "audience"].filter((name) => wanted[name] && !directory[`${name}s`].some(({ id }) => id === wanted[name])).map((attribute) => ({ attribute, value: wanted[attribute] }));
  const filters = { ...wanted, ...Object.fromEntries(unknown.map(({ attribute }) => [attribute, ""])) };
  const found = new Set(find(directory.index, filters.query).filter((service) => matches(service, filters)));
  const shown = directory.services.filter((service) => service.id === nationalLine.id || found.has(service)).sort((a, b) => rank(a) - rank(b));
  const drawn = GROUP_ORDER.flatMap(
    (id) => shown.filter((service) => groupOf(service) === id).sort((a, b) => Number(a.kind === "tip-line") - Number(b.kind === "tip-line"))
  ).slice(0, most);
  const { models } = directory;
  const modelOf = (service) => {
    let model = models.get(service);
    if (!model || Number(model.hours.change?.at) <= Number(environment.now)) {
      model = serviceModel(service, { ...environment, translate: ours(service) });
      models.set(service, model);
    }
    return model;
  };
  const groups = GROUP_ORDER.map((id) => ({
    id,
    services: drawn.filter((service) => groupOf(service) === id).map(modelOf)
  }));
  const changes = groups.flatMap(
    ({ services }) => services.flatMap(({ hours }) => hours.change ? [hours.change.at.getTime()] : [])
  );
  return {
    theme: attributes.theme,
    headingLevel: attributes.headingLevel,
    isFilterable: attributes.filterable,
    filters,
    regions: directory.regions,
    topics: directory.topics,
    audiences: directory.audiences,
    groups: groups.filter(({ services }) => services.length > 0),
    count: shown.length,
    nationalLine: serviceModel(nationalLine, environment),
    assuredDate: shown.map(({ assuredDate }) => assuredDate).sort()[0] ?? nationalLine.assuredDate,
    unknown,
    changesAt: changes.length ? new Date(Math.min(...changes)) : void 0
  };
};

export { indexDirectory, readPartnerDirectory, resourceListAttributes, resourceListModel };
