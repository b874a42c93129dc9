/**
 * A directory of any size, for tests: obviously invented, and the same each time. Its numbers are of the range that is
 * reserved for fiction (555-0100 to 555-0199), in as many area codes as it takes.
 */
import type { Service } from '../../src/data/types.js';

const KINDS: readonly Service['kind'][] = [
  'program',
  'helpline',
  'agency',
  'program',
  'compensation',
  'program',
  'tip-line',
  'agency',
];
const TOPICS = ['housing', 'law', 'health', 'work', 'children'];
const AUDIENCES = ['everyone', 'youth', 'adults', 'workers'];
const STATES = ['CA', 'NY', 'TX', 'FL', 'WA', 'IL', 'OH', 'GA', 'AZ', 'CO'];
const ZONES = ['America/Los_Angeles', 'America/New_York', 'America/Chicago', 'America/Denver'];
const WORDS = [
  'shelter',
  'legal advice',
  'a safe bed',
  'counseling',
  'papers',
  'wages',
  'a doctor',
  'school',
  'food',
  'work',
];
const FICTIONAL = 100;
/** Not of any state: what counts is that a number is one. */
const AREA_CODES = [
  205, 212, 213, 214, 303, 305, 312, 313, 314, 404, 408, 410, 412, 414, 415, 503, 504, 510, 512, 513, 602,
  612, 614, 615, 617, 702, 713, 714, 718, 801, 808, 818,
];

const of = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const named = (id: string) => ({ id, name: `Test ${id}` });

const serviceOf = (index: number): Service => {
  const area = AREA_CODES[Math.floor(index / FICTIONAL)];
  if (!area) throw new Error(`There are numbers for ${AREA_CODES.length * FICTIONAL} services only.`);
  const line = String(100 + (index % FICTIONAL)).padStart(4, '0');
  const state = of(STATES, index);
  return {
    id: `service-${index + 1}`,
    name: `Service ${index + 1}`,
    kind: of(KINDS, index),
    description: `A test record: it stands for ${of(WORDS, index)} and ${of(WORDS, Math.floor(index / 10) + 3)} in a county ${(index % 58) + 1}.`,
    url: `https://service-${index + 1}.example/`,
    phones: [
      {
        number: `+1${area}555${line}`,
        display: `${area}-555-${line}`,
        type: 'voice',
        languages: ['en', 'es'],
      },
    ],
    schedules: [
      {
        timezone: of(ZONES, index),
        byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
        opensAt: index % 2 ? '08:30' : '09:00',
        closesAt: '17:00',
      },
    ],
    serviceAreas: [{ code: `US-${state}`, name: `Test state ${state}` }],
    topics: [of(TOPICS, index), of(TOPICS, Math.floor(index / 7))],
    audiences: [of(AUDIENCES, index)],
    status: index % 60 === 59 ? 'unconfirmed' : 'active',
    assuredDate: '2026-11-01',
    reviewBy: '2027-11-01',
    sources: [
      { url: `https://service-${index + 1}.example/`, title: 'Test', date: '2026-10-01', kind: 'official' },
    ],
    ...(index % 10 === 0 && {
      applicationProcess: [{ text: 'Write a letter.' }, { text: 'Ask in person.' }],
    }),
  };
};

/** @param count how many services; at most 3200 */
export const makeDirectory = (count: number) => ({
  topics: TOPICS.map(named),
  audiences: AUDIENCES.map(named),
  regions: STATES.map((state) => ({ code: `US-${state}`, name: `Test state ${state}` })),
  services: Array.from({ length: count }, (_, index) => serviceOf(index)),
});
