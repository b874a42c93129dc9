import { nationalLine, textOf } from '../data/catalog.js';
import { isTollFree, phoneHref } from '../domain/phone.js';
import { hoursModel } from './hours.model.js';

const contactOf = (phone) => ({
  href: phoneHref(phone),
  display: phone.display,
  keyword: phone.keyword,
  languages: phone.languages ?? [],
  isTollFree: isTollFree(phone.number)
});
const serviceModel = (service, environment) => {
  const { locale } = environment;
  const contact = (type) => service.phones.filter((phone) => phone.type === type).map(contactOf)[0];
  const text = (field, english) => textOf(locale, `${service.id}.${field}`, english);
  const optionalText = (field, english) => english === void 0 ? void 0 : text(field, english);
  return {
    id: service.id,
    name: text("name", service.name),
    description: text("description", service.description),
    alert: optionalText("alert", service.alert),
    call: contact("voice"),
    text: contact("text"),
    textphone: contact("textphone"),
    chat: service.chat && { href: service.chat.url, languages: service.chat.languages ?? [] },
    interpretationServices: optionalText("interpretationServices", service.interpretationServices),
    url: service.url,
    email: service.email,
    areas: service.serviceAreas.map(({ name }, index) => text(`serviceAreas.${index}`, name)),
    minimumAge: service.minimumAge,
    maximumAge: service.maximumAge,
    eligibility: optionalText("eligibility", service.eligibility),
    applicationProcess: (service.applicationProcess ?? []).map((step, index) => ({
      text: text(`applicationProcess.${index}.text`, step.text),
      url: step.url
    })),
    hours: hoursModel(service, environment),
    isConfirmed: service.status === "active"
  };
};
const lastResort = nationalLine.phones.filter(({ type }) => type === "voice").map(contactOf);

export { lastResort, serviceModel };
