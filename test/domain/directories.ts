/** Directories as partners write them, good and bad. The element's check and the JSON Schema are fed the same. */
import type { Service } from '../../src/data/types.js';

export const service = {
  id: 'harbor',
  name: 'Harbor House',
  kind: 'program',
  description: 'A place to stay.',
  phones: [{ number: '+14155550132', display: '415-555-0132', type: 'voice' }],
  schedules: [{ timezone: 'America/Los_Angeles', byday: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00' }],
  serviceAreas: [{ code: 'US-CA', name: 'San Francisco' }],
  status: 'active',
  assuredDate: '2026-11-01',
  reviewBy: '2027-11-01',
  sources: [{ url: 'https://harbor.example/', title: 'Harbor House', kind: 'official' }],
} satisfies Service;

const withService = (fields: Record<string, unknown>) => ({ services: [{ ...service, ...fields }] });
const withPhone = (fields: Record<string, unknown>) =>
  withService({ phones: [{ ...service.phones[0], ...fields }] });
const withHours = (fields: Record<string, unknown>) =>
  withService({ schedules: [{ ...service.schedules[0], ...fields }] });

export const good: { title: string; directory: unknown }[] = [
  { title: 'the least that there can be', directory: { services: [service] } },
  {
    title: 'all that there can be',
    directory: {
      topics: [{ id: 'rent', name: 'Rent', synonyms: ['landlord'] }],
      audiences: [{ id: 'everyone', name: 'Everyone' }],
      regions: [{ code: 'US-CA', name: 'California' }],
      services: [
        {
          ...service,
          alternateNames: ['The Harbor'],
          url: 'https://harbor.example/',
          phones: [
            { ...service.phones[0], languages: ['en', 'zh-Hant', 'es-419'] },
            { number: '233733', display: '233733', type: 'text', keyword: 'HELP' },
            { number: '711', display: '711', type: 'textphone' },
          ],
          chat: { url: 'http://harbor.example/chat', languages: ['en'] },
          email: 'ask@harbor.example',
          schedules: [{ always: true }, { description: 'By appointment' }, service.schedules[0]],
          interpretationServices: 'Interpreters',
          topics: ['rent'],
          audiences: ['everyone'],
          minimumAge: 12,
          maximumAge: 24,
          eligibility: 'Within 7 years',
          fees: 'Free',
          applicationProcess: [{ text: 'Online', url: 'https://harbor.example/apply' }, { text: 'By mail' }],
          alert: 'Closed in August',
          operator: 'Harbor',
          fallbackService: 'other',
          replacedBy: 'other',
        },
      ],
    },
  },
  { title: 'no numbers and no hours', directory: withService({ phones: [], schedules: [] }) },
  { title: 'hours over midnight', directory: withHours({ opensAt: '22:00', closesAt: '06:00' }) },
  { title: 'hours to the end of the day', directory: withHours({ closesAt: '24:00' }) },
];

/** Each with the JSON pointer of what is wrong. */
export const bad: { title: string; directory: unknown; pointer: string }[] = [
  { title: 'a text', directory: 'services', pointer: '' },
  { title: 'a list', directory: [service], pointer: '' },
  { title: 'no services', directory: {}, pointer: '/services' },
  { title: 'an empty list of services', directory: { services: [] }, pointer: '/services' },
  { title: 'services that are no list', directory: { services: { 0: service } }, pointer: '/services' },
  { title: 'a service that is nothing', directory: { services: [service, null] }, pointer: '/services/1' },
  {
    title: 'a topic without a name',
    directory: { services: [service], topics: [{ id: 'a' }] },
    pointer: '/topics/0/name',
  },
  {
    title: 'a region in words',
    directory: { services: [service], regions: [{ code: 'California', name: 'California' }] },
    pointer: '/regions/0/code',
  },
  { title: 'an id with a space', directory: withService({ id: 'a b' }), pointer: '/services/0/id' },
  { title: 'an unknown kind', directory: withService({ kind: 'shelter' }), pointer: '/services/0/kind' },
  { title: 'an unknown status', directory: withService({ status: 'closed' }), pointer: '/services/0/status' },
  { title: 'a name that is a number', directory: withService({ name: 7 }), pointer: '/services/0/name' },
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    ' https://a.example',
    'https:a.example',
    '//a.example',
    '/a',
    'tel:911',
    'data:text/html,x',
  ].map((url) => ({
    title: `the address ${JSON.stringify(url)}`,
    directory: withService({ url }),
    pointer: '/services/0/url',
  })),
  {
    title: 'a script for a chat',
    directory: withService({ chat: { url: 'javascript:alert(1)' } }),
    pointer: '/services/0/chat/url',
  },
  {
    title: 'a script for a step',
    directory: withService({ applicationProcess: [{ text: 'Online', url: 'javascript:alert(1)' }] }),
    pointer: '/services/0/applicationProcess/0/url',
  },
  {
    title: 'a step that is a text',
    directory: withService({ applicationProcess: ['Online'] }),
    pointer: '/services/0/applicationProcess/0',
  },
  {
    title: 'an email of two',
    directory: withService({ email: 'a@b.example c@d.example' }),
    pointer: '/services/0/email',
  },
  {
    title: 'a number as people write it',
    directory: withPhone({ number: '415-555-0132' }),
    pointer: '/services/0/phones/0/number',
  },
  {
    title: 'a number that is a number',
    directory: withPhone({ number: 911 }),
    pointer: '/services/0/phones/0/number',
  },
  {
    title: 'a number with an extension',
    directory: withPhone({ number: '+14155550132;ext=5' }),
    pointer: '/services/0/phones/0/number',
  },
  ...['\u202e415-555-0132', '415-555-0132 \u0669', 'Call 415-555-0132', '415-555-0132, 1'].map((display) => ({
    title: `a number written as ${JSON.stringify(display)}`,
    directory: withPhone({ display }),
    pointer: '/services/0/phones/0/display',
  })),
  { title: 'a fax', directory: withPhone({ type: 'fax' }), pointer: '/services/0/phones/0/type' },
  {
    title: 'a language in words',
    directory: withPhone({ languages: ['en', 'Spanish'] }),
    pointer: '/services/0/phones/0/languages/1',
  },
  {
    title: 'a day in words',
    directory: withService({ assuredDate: 'today' }),
    pointer: '/services/0/assuredDate',
  },
  { title: 'half a year', directory: withService({ minimumAge: 12.5 }), pointer: '/services/0/minimumAge' },
  {
    title: 'a time of 12 hours',
    directory: withHours({ opensAt: '9:00' }),
    pointer: '/services/0/schedules/0/opensAt',
  },
  {
    title: 'a time after midnight',
    directory: withHours({ closesAt: '24:30' }),
    pointer: '/services/0/schedules/0/closesAt',
  },
  {
    title: 'a day of the week in words',
    directory: withHours({ byday: ['MO', 'Tuesday'] }),
    pointer: '/services/0/schedules/0/byday/1',
  },
  { title: 'hours on no day', directory: withHours({ byday: [] }), pointer: '/services/0/schedules/0/byday' },
  {
    title: 'a zone with a space',
    directory: withHours({ timezone: 'Eastern Time' }),
    pointer: '/services/0/schedules/0/timezone',
  },
  {
    title: 'hours of an unknown form',
    directory: withService({ schedules: [{ always: false }] }),
    pointer: '/services/0/schedules/0/always',
  },
  {
    title: 'hours of two forms at once',
    directory: withService({ schedules: [{ always: true, byday: ['MO'], opensAt: '99:99' }] }),
    pointer: '/services/0/schedules/0/always',
  },
  {
    title: 'a field that it does not know',
    directory: withService({ adress: '1 Main Street' }),
    pointer: '/services/0/adress',
  },
  { title: 'no area', directory: withService({ serviceAreas: [] }), pointer: '/services/0/serviceAreas' },
  { title: 'no source', directory: withService({ sources: [] }), pointer: '/services/0/sources' },
  ...[
    'id',
    'name',
    'kind',
    'description',
    'phones',
    'schedules',
    'serviceAreas',
    'status',
    'assuredDate',
    'reviewBy',
    'sources',
  ].map((field) => ({
    title: `a service without ${field}`,
    directory: withService({ [field]: undefined }),
    pointer: `/services/0/${field}`,
  })),
];
