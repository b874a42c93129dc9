/** The national line in the words of schema.org. */
import type { ContactPoint, Organization, WithContext } from 'schema-dts';
import { nationalLine } from '../data/catalog.js';
import type { Phone } from '../data/types.js';
import { isTollFree, phoneHref } from '../domain/phone.js';
import { translate } from '../localize.js';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Day and night, as search engines ask for it to be written. */
const always = {
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days,
  opens: '00:00',
  closes: '23:59',
} as const;

/**
 * The organization that answers, and not the one that shows the page: its name, and each way to reach it. In the
 * language that `translate` speaks now.
 */
export const organization = (): WithContext<Organization> => {
  const {
    name,
    alternateNames = [],
    kind,
    description,
    url,
    phones,
    chat,
    email,
    schedules,
    serviceAreas,
  } = nationalLine;
  const isAlwaysOpen = schedules.some((schedule) => 'always' in schedule);
  const point = (way: Omit<ContactPoint, '@type'>, languages?: readonly string[]): ContactPoint => ({
    '@type': 'ContactPoint',
    contactType: kind,
    areaServed: serviceAreas.map(({ code }) => code),
    ...way,
    ...(languages && { availableLanguage: languages }),
    ...(isAlwaysOpen && { hoursAvailable: always }),
  });
  // Not the relay service: its number is everyone's. And a number for texts is no telephone that one can call.
  const ways: Partial<Record<Phone['type'], (phone: Phone) => Omit<ContactPoint, '@type'>>> = {
    voice: ({ number }) => ({
      telephone: number,
      ...(isTollFree(number) && { contactOption: 'https://schema.org/TollFree' }),
    }),
    text: (phone) => ({ url: phoneHref(phone) }),
  };
  const translated = translate(name).text;
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    alternateName: [...new Set([translated, ...alternateNames])].filter((each) => each !== name),
    description: translate(description).text,
    ...(url !== undefined && { url }),
    contactPoint: [
      ...phones.flatMap((phone) => {
        const way = ways[phone.type]?.(phone);
        return way ? [point(way, phone.languages)] : [];
      }),
      ...(chat ? [point({ url: chat.url }, chat.languages)] : []),
      ...(email === undefined ? [] : [point({ email })]),
    ],
  };
};
