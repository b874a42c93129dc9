import { directory as bundled, nationalLine } from '../../data/catalog.js';
import type { Service, Term } from '../../data/types.js';
import {
  readDirectory,
  type DirectoryReading,
  type PartnerDirectory,
} from '../../domain/outside-directory.js';
import { flag, idOf, regionCode, type Values } from '../../domain/outside.js';
import { serves } from '../../domain/region.js';
import { find, indexOf, type IndexedEntry } from '../../domain/search.js';
import { sharedAttributes, type Environment, type Text } from '../hotline-element.model.js';
import { serviceModel, type ServiceModel } from '../service.model.js';

export type { PartnerDirectory };

/** Reads a partner's directory, in which the national line may stand only as itself. */
export const readPartnerDirectory = (value: unknown): DirectoryReading =>
  readDirectory(
    value,
    nationalLine.phones.flatMap(({ number, type }) => (type === 'textphone' ? [] : [number])),
  );

export const resourceListAttributes = {
  ...sharedAttributes,
  region: regionCode(),
  topic: idOf('a topic'),
  audience: idOf('an audience'),
  filterable: flag(),
};

/** What the reader has chosen above the list. */
export interface Filters {
  readonly query: string;
  readonly region: string;
  readonly topic: string;
  readonly audience: string;
}

/** A choice of a filter. */
export interface Choice {
  readonly id: string;
  readonly name: Text;
}

/** Services under one heading. */
export interface GroupModel {
  readonly id: 'talk' | 'costs' | 'more' | 'report' | 'unconfirmed';
  readonly services: readonly ServiceModel[];
}

export interface ResourceListModel {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly headingLevel: number;
  readonly isFilterable: boolean;
  readonly filters: Filters;
  readonly regions: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly audiences: readonly Choice[];
  readonly groups: readonly GroupModel[];
  /** How many services are shown. */
  readonly count: number;
  /** The line to turn to instead of a service that could not be confirmed. */
  readonly nationalLine: ServiceModel;
  /** The day (YYYY-MM-DD) on which the record that was checked longest ago was checked. */
  readonly assuredDate: string;
  /** What was asked for and is not in this directory: it is as if nothing had been asked for. */
  readonly unknown: readonly { readonly attribute: 'topic' | 'audience'; readonly value: string }[];
  /** The next instant at which one of the services opens or closes. */
  readonly changesAt: Date | undefined;
}

/** A directory made ready for the reader's language: once for each, not at each keystroke. */
export interface IndexedDirectory {
  readonly services: readonly Service[];
  readonly index: readonly IndexedEntry<Service>[];
  /** What was shown of a service, good until it opens or closes. */
  readonly models: Map<Service, ServiceModel>;
  readonly topics: readonly Choice[];
  readonly audiences: readonly Choice[];
  readonly regions: readonly Choice[];
}

const GROUPS: Record<Service['kind'], GroupModel['id']> = {
  helpline: 'talk',
  emergency: 'talk',
  compensation: 'costs',
  agency: 'more',
  program: 'more',
  'tip-line': 'report',
};
const GROUP_ORDER: readonly GroupModel['id'][] = ['talk', 'costs', 'more', 'report', 'unconfirmed'];

const groupOf = ({ kind, status }: Service): GroupModel['id'] =>
  status === 'active' ? GROUPS[kind] : 'unconfirmed';

/** Services that are never shown as help: their records tell why. */
const isShown = ({ status }: Service): boolean => status === 'active' || status === 'unconfirmed';

const isAlways = ({ schedules }: Service): boolean => schedules.some((schedule) => 'always' in schedule);

/** The national line, then lines for danger, then lines that are always open; where two are equal, as in the file. */
const rank = (service: Service): number => {
  if (service.id === nationalLine.id) return 0;
  if (service.kind === 'emergency') return 1;
  return isAlways(service) ? 2 : 3;
};

const bundledItems = new Set<object>([
  ...bundled.services,
  ...bundled.topics,
  ...bundled.audiences,
  ...bundled.regions,
]);

/** Only what is ours has translations: a partner's sentences are shown as they are. */
const translateOurs =
  (translate: Environment['translate']) =>
  (item: object): Environment['translate'] =>
    bundledItems.has(item) ? translate : (text) => ({ text, lang: 'en' });

/**
 * Puts the national line before a partner's services, and makes all of them ready for the search.
 * @param partner `undefined`: the bundled services
 */
export const indexDirectory = (
  partner: PartnerDirectory | undefined,
  translate: Environment['translate'],
): IndexedDirectory => {
  const {
    topics = bundled.topics,
    audiences = bundled.audiences,
    regions = bundled.regions,
  } = partner ?? bundled;
  const others = (partner ?? bundled).services.filter(({ id }) => id !== nationalLine.id);
  const services = [nationalLine, ...others].filter(isShown);
  const ours = translateOurs(translate);
  const inBoth = (item: object, english: string) => [english, ours(item)(english).text];
  const termTexts = (terms: readonly Term[], ids: readonly string[] = []) =>
    terms
      .filter(({ id }) => ids.includes(id))
      .flatMap((term) => [term.name, ...(term.synonyms ?? [])].flatMap((word) => inBoth(term, word)));
  const searchTexts = (service: Service): string[] => [
    ...(service.alternateNames ?? []),
    ...[service.name, service.description, ...service.serviceAreas.map(({ name }) => name)].flatMap((text) =>
      inBoth(service, text),
    ),
    ...service.phones.flatMap(({ display }) => [display, display.replace(/\D/g, '')]),
    ...termTexts(topics, service.topics),
    ...termTexts(audiences, service.audiences),
  ];
  const choices = (terms: readonly Term[]): Choice[] =>
    terms.map((term) => ({ id: term.id, name: ours(term)(term.name) }));
  return {
    services,
    models: new Map(),
    index: indexOf(services.map((item) => ({ item, texts: searchTexts(item) }))),
    topics: choices(topics),
    // What is for everyone is found under any choice, and is none itself.
    audiences: choices(audiences).filter(({ id }) => id !== 'everyone'),
    regions: regions.map((area) => ({ id: area.code, name: ours(area)(area.name) })),
  };
};

const matches = (service: Service, { region, topic, audience }: Filters): boolean =>
  (!region || service.serviceAreas.some(({ code }) => serves(code, region))) &&
  (!topic || service.topics?.includes(topic) === true) &&
  (!audience || service.audiences?.some((id) => id === audience || id === 'everyone') === true);

/**
 * What the list shows. The national line is the first service under any filter.
 * @param most how many services there is room for; `count` counts the others, too
 */
export const resourceListModel = (
  attributes: Values<typeof resourceListAttributes>,
  environment: Environment,
  directory: IndexedDirectory,
  wanted: Filters,
  most = Infinity,
): ResourceListModel => {
  const ours = translateOurs(environment.translate);
  const unknown = (['topic', 'audience'] as const)
    .filter((name) => wanted[name] && !directory[`${name}s`].some(({ id }) => id === wanted[name]))
    .map((attribute) => ({ attribute, value: wanted[attribute] }));
  const filters = { ...wanted, ...Object.fromEntries(unknown.map(({ attribute }) => [attribute, ''])) };
  const found = new Set(find(directory.index, filters.query).filter((service) => matches(service, filters)));
  const shown = directory.services
    .filter((service) => service.id === nationalLine.id || found.has(service))
    .sort((a, b) => rank(a) - rank(b));
  const drawn = GROUP_ORDER.flatMap((id) =>
    shown
      .filter((service) => groupOf(service) === id)
      // Tip lines are for those who report, and stand last of what could not be confirmed.
      .sort((a, b) => Number(a.kind === 'tip-line') - Number(b.kind === 'tip-line')),
  ).slice(0, most);
  const { models } = directory;
  const modelOf = (service: Service): ServiceModel => {
    let model = models.get(service);
    if (!model || Number(model.hours.change?.at) <= Number(environment.now)) {
      model = serviceModel(service, { ...environment, translate: ours(service) });
      models.set(service, model);
    }
    return model;
  };
  const groups = GROUP_ORDER.map((id) => ({
    id,
    services: drawn.filter((service) => groupOf(service) === id).map(modelOf),
  }));
  const changes = groups.flatMap(({ services }) =>
    services.flatMap(({ hours }) => (hours.change ? [hours.change.at.getTime()] : [])),
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
    changesAt: changes.length ? new Date(Math.min(...changes)) : undefined,
  };
};
