import { nationalLine } from '../data/catalog.js';
import { isTollFree, phoneHref } from '../domain/phone.js';
import { hoursModel } from './hours.model.js';

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
  const { translate } = environment;
  const contact = (type) => service.phones.filter((phone) => phone.type === type).map(contactOf)[0];
  const optionalText = (english) => english === void 0 ? void 0 : translate(english);
  return {
    id: service.id,
    name: translate(service.name),
    description: translate(service.description),
    alert: optionalText(service.alert),
    call: contact("voice"),
    text: contact("text"),
    textphone: contact("textphone"),
    chat: service.chat && { href: service.chat.url, languages: service.chat.languages ?? [] },
    interpretationServices: optionalText(service.interpretationServices),
    url: service.url,
    fees: optionalText(service.fees),
    email: service.email,
    areas: service.serviceAreas.map(({ name }) => translate(name)),
    minimumAge: service.minimumAge,
    maximumAge: service.maximumAge,
    eligibility: optionalText(service.eligibility),
    applicationProcess: (service.applicationProcess ?? []).map(({ text, url }) => ({
      text: translate(text),
      url
    })),
    hours: hoursModel(service, environment),
    newestSource: isBeyondDoubt(service) ? void 0 : newestSourceOf(service),
    isConfirmed: service.status === "active"
  };
};
const lastResort = nationalLine.phones.filter(({ type }) => type === "voice").map(contactOf);

export { lastResort, serviceModel };
