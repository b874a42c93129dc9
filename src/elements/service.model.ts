/** What views show of a service: contacts by channel, and hours. Shared by the elements. */
import { nationalLine } from '../data/catalog.js';
import type { Phone, Service } from '../data/types.js';
import { isTollFree, phoneHref } from '../domain/phone.js';
import type { Environment, Text } from './hotline-element.model.js';
import { hoursModel, type HoursModel } from './hours.model.js';
import { translated, type Translated } from './prose.model.js';

export type { Text };

/** A number and how it is reached. */
export interface Contact {
  readonly href: string;
  readonly display: string;
  readonly keyword: string | undefined;
  readonly languages: readonly string[];
  readonly isTollFree: boolean;
}

/** A service as the elements show it. */
export interface ServiceModel extends Translated<Service> {
  readonly call: Contact | undefined;
  readonly text: Contact | undefined;
  readonly textphone: Contact | undefined;
  readonly hours: HoursModel;
  /** The year of the newest source that has a date. Absent for lines that must not carry a doubt. */
  readonly newestSource: string | undefined;
}

const contactOf = (phone: Phone): Contact => ({
  href: phoneHref(phone),
  display: phone.display,
  keyword: phone.keyword,
  languages: phone.languages ?? [],
  isTollFree: isTollFree(phone.number),
});

/** The national line, 911 and 988 never carry a doubt. The latter two are dialed by a code. */
const isBeyondDoubt = (service: Service): boolean =>
  service.id === nationalLine.id ||
  service.phones.some(({ type, number }) => type === 'voice' && !number.startsWith('+'));

const newestSourceOf = ({ sources }: Service): string | undefined =>
  sources
    .flatMap(({ date }) => date?.slice(0, 4) ?? [])
    .sort()
    .at(-1);

/** What is shown of a service, in the reader's language. */
export const serviceModel = (service: Service, environment: Environment): ServiceModel => {
  const contact = (type: Phone['type']) =>
    service.phones.filter((phone) => phone.type === type).map(contactOf)[0];
  return {
    ...translated(service, environment.translate),
    call: contact('voice'),
    text: contact('text'),
    textphone: contact('textphone'),
    hours: hoursModel(service, environment),
    newestSource: isBeyondDoubt(service) ? undefined : newestSourceOf(service),
  };
};

/** The number that stands on the screen when nothing else can. */
export const lastResort = nationalLine.phones.filter(({ type }) => type === 'voice').map(contactOf);
