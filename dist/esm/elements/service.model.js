import { nationalLine } from '../data/catalog.js';
import { isTollFree, phoneHref } from '../domain/phone.js';
import { hoursModel } from './hours.model.js';
import { translated } from './prose.model.js';

const contactOf = (phone) => ({
  href: phoneHref(phone),
  display: phone.display,
  keyword: phone.keyword,
  languages: phone.languages ?? [],
  isTollFree: isTollFree(phone.number)
});
const isBeyondDoubt = (service) => service.id === nationalLine.id || service.phones.some(({ type, number }) => type === "voice" && !number.startsWith("+"));
const newestSourceOf = ({ sources }) => sources.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort().at(-1);
const serviceModel = (service, environment) => {
  const contact = (type) => service.phones.filter((phone) => phone.type === type).map(contactOf)[0];
  return {
    ...translated(service, environment.translate),
    call: contact("voice"),
    text: contact("text"),
    textphone: contact("textphone"),
    hours: hoursModel(service, environment),
    newestSource: isBeyondDoubt(service) ? void 0 : newestSourceOf(service)
  };
};
const lastResort = nationalLine.phones.filter(({ type }) => type === "voice").map(contactOf);

export { lastResort, serviceModel };
