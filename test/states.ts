/** Every element in every state, and in every language. */
import type { LitElement } from 'lit';
import { addLocale, type HotlineResourceList, type Locale } from '../src/index.js';
import { service } from './domain/directories.js';
import { draw, fixtureCleanup, frameOf, part, textOf, warningsOf } from './reading.js';

const modules = await Promise.all([
  import('../src/locales/ar.js'),
  import('../src/locales/es.js'),
  import('../src/locales/fa.js'),
  import('../src/locales/fil.js'),
  import('../src/locales/hy.js'),
  import('../src/locales/ko.js'),
  import('../src/locales/pa-Guru.js'),
  import('../src/locales/ru.js'),
  import('../src/locales/vi.js'),
  import('../src/locales/zh-Hans.js'),
  import('../src/locales/zh-Hant.js'),
]);
const locales = modules.flatMap((module): Locale[] => Object.values(module));
locales.forEach((locale) => addLocale(locale));
/** All languages. */
export const codes = ['en', ...locales.map(({ code }) => code)];

const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const ALL_SECTIONS = 'sections="definition types figures signs law"';

/** Hours of a line elsewhere that are over, or have not begun, whenever the test runs. */
const closedHours = () => {
  const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
  const inThreeDays = days[(new Date().getUTCDay() + 3) % 7]!;
  return [{ timezone: 'Pacific/Honolulu', byday: [inThreeDays], opensAt: '09:00', closesAt: '17:00' }];
};

const give = (fields: object) => (element: LitElement) => {
  (element as HotlineResourceList).directory = { services: [{ ...service, ...fields }] };
};

const pressShiftTwice = () => {
  for (const type of ['keydown', 'keyup', 'keydown', 'keyup'])
    document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
};

const type = (query: string) => (element: LitElement) => {
  const field = element.shadowRoot?.querySelector('input') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input'));
};

const fail = (element: LitElement) => {
  Object.defineProperty(element, 'environment', {
    get: () => {
      throw new Error('the test');
    },
  });
  element.requestUpdate();
};

/** A state that an element can be in. */
export interface State {
  readonly title: string;
  readonly tag: string;
  readonly attributes?: string;
  readonly arrange?: (element: LitElement) => void;
  /** Something that must be there, so that the state is what its title says. */
  readonly proof: (element: LitElement) => unknown;
}

const text = (element: LitElement): string => textOf(frameOf(element));

export const states: readonly State[] = [
  { title: 'the card', tag: 'hotline-banner', attributes: 'quick-exit', proof: (it) => part(it, 'safety') },
  {
    title: 'the bar',
    tag: 'hotline-banner',
    attributes: 'quick-exit layout="bar"',
    proof: (it) => it.shadowRoot?.querySelector('.bar'),
  },
  {
    title: 'the card, about to be left',
    tag: 'hotline-banner',
    attributes: 'quick-exit',
    arrange: pressShiftTwice,
    proof: (it) => textOf(it.shadowRoot?.querySelector('[role=status]') ?? undefined),
  },
  {
    title: 'the exit, about to be used',
    tag: 'hotline-quick-exit',
    arrange: pressShiftTwice,
    proof: (it) => textOf(it.shadowRoot?.querySelector('[role=status]') ?? undefined),
  },
  {
    title: 'the card in a language that is not there',
    tag: 'hotline-banner',
    attributes: 'lang="sw"',
    proof: (it) => frameOf(it).lang === 'en',
  },
  {
    title: 'the card that failed',
    tag: 'hotline-banner',
    arrange: fail,
    proof: (it) => it.shadowRoot?.querySelector('slot:not([name])'),
  },
  {
    title: 'the list, with services that are not confirmed',
    tag: 'hotline-resource-list',
    proof: (it) => it.shadowRoot?.querySelector('.doubt'),
  },
  {
    title: 'the list, filtered',
    tag: 'hotline-resource-list',
    attributes: 'filterable topic="money" region="US-CA"',
    proof: (it) => text(it).includes('Victim'),
  },
  {
    title: 'the list, with nothing found',
    tag: 'hotline-resource-list',
    attributes: 'filterable',
    arrange: type('zzzz'),
    proof: (it) => it.shadowRoot?.querySelector('.nothing'),
  },
  {
    title: 'the list, with a line that is closed',
    tag: 'hotline-resource-list',
    arrange: give({ schedules: closedHours() }),
    proof: (it) => it.shadowRoot?.querySelector('.dot:not([data-open])'),
  },
  {
    title: 'the definition',
    tag: 'hotline-definition-card',
    attributes: ALL_SECTIONS,
    proof: (it) => it.shadowRoot?.querySelectorAll('details')[1],
  },
];

/** An element in a state, with all open that opens. */
export const drawState = async (
  { title, tag, attributes = '', arrange, proof }: State,
  more: { readonly lang?: string; readonly theme?: string; readonly style?: string } = {},
): Promise<LitElement> => {
  const { lang = 'en', theme = 'light', style = '' } = more;
  // One at a time: an exit counts the presses for the whole page.
  fixtureCleanup();
  const language = attributes.includes('lang=') ? '' : `lang="${lang}"`;
  const element = await draw<LitElement>(
    `<${tag} ${language} theme="${theme}" style="${style}" ${attributes}>${tel}</${tag}>`,
  );
  // What fails, or speaks a language that is not there, says so.
  await warningsOf(async () => {
    arrange?.(element);
    await element.updateComplete;
  });
  if (!proof(element)) throw new Error(`This is not ${title}`);
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  return element;
};

/** One of each, as on a page that has them all. */
export const drawAll = async (attributes = ''): Promise<HTMLElement> => {
  const page = await draw<HTMLElement>(
    `<div>
      <hotline-quick-exit ${attributes}></hotline-quick-exit>
      <hotline-banner quick-exit ${attributes}>${tel}</hotline-banner>
      <hotline-definition-card ${ALL_SECTIONS} ${attributes}>${tel}</hotline-definition-card>
      <hotline-resource-list filterable topic="money" ${attributes}>${tel}</hotline-resource-list>
    </div>`,
  );
  await Promise.all([...page.children].map((element) => (element as LitElement).updateComplete));
  return page;
};
