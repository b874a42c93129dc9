/** Every element in every state, and in every language. */
import type { LitElement } from 'lit';
import { stub } from 'sinon';
import { addLocale, type HotlineResourceList, type Locale } from '../src/index.js';
import definitions from '../src/data/definitions.json';
import directory from '../src/data/directory.json';
import { en } from '../src/locales/en.js';
import { findingsOfEach } from './accessible.js';
import { good, service } from './domain/directories.js';
import { draw, fixtureCleanup, frameOf, part, textOf, warningsOf } from './reading.js';
import { until } from './waiting.js';

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

const nationalLine = directory.services.find(({ id }) => id === directory.nationalLine)!;
const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const ALL_SECTIONS = 'sections="definition types figures signs law"';

/** Hours of a line elsewhere that are over, or have not begun, whenever the test runs. */
const closedHours = () => {
  const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
  const inThreeDays = days[(new Date().getUTCDay() + 3) % 7]!;
  return [{ timezone: 'Pacific/Honolulu', byday: [inThreeDays], opensAt: '09:00', closesAt: '17:00' }];
};

const giveDirectory = (given: unknown) => (element: LitElement) => {
  (element as HotlineResourceList).directory = given;
};

const giveServices = (...services: object[]) => giveDirectory({ services });

const richDirectory = good.find(({ title }) => title === 'all that there can be')!.directory;

const pressKey = (key: string) => {
  for (const type of ['keydown', 'keyup'])
    document.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
};

/** Every exit of a page counts, whichever is drawn first. A third press would leave the tests. */
const pressShiftTwice = (element: LitElement) => {
  if (isArmed(element)) return;
  // What waits for the third press would stop waiting while the test still looks.
  const timer = stub(window, 'setTimeout');
  for (const key of ['Shift', 'Shift']) pressKey(key);
  timer.restore();
};

/** An empty page, on which nobody has pressed a key. */
const clear = () => {
  document.body.append(document.createElement('hotline-quick-exit'));
  pressKey('Escape');
  document.body.lastElementChild!.remove();
  fixtureCleanup();
};

const type = (query: string) => async (element: LitElement) => {
  const field = element.shadowRoot?.querySelector('input') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input'));
  await until(() => find('.nothing')(element), 'What was found is not said');
};

const fail = (element: LitElement) => {
  Object.defineProperty(element, 'render', {
    value: () => {
      throw new Error('the test');
    },
  });
  element.requestUpdate();
};

/** As in a language to which the sentences of the data were never translated. */
const forgetTranslations = (element: LitElement) => {
  Object.defineProperty(element, 'environment', {
    get: () => ({ now: new Date(), zone: 'UTC', translate: (text: string) => ({ text, lang: 'en' }) }),
  });
  // A list looks up its sentences once for each directory.
  if ('directory' in element) element.directory = undefined;
  element.requestUpdate();
};

/** A state that an element can be in. */
export interface State {
  readonly title: string;
  readonly tag: string;
  readonly attributes?: string;
  /** What stands inside the tag. Default: what partners put there. */
  readonly inside?: string;
  readonly arrange?: (element: LitElement) => void | Promise<void>;
  /** Something that must be there, so that the state is what its title says. */
  readonly proof: (element: LitElement) => unknown;
}

const find = (selector: string) => (element: LitElement) => element.shadowRoot?.querySelector(selector);
const isArmed = (element: LitElement) => textOf(find('[role=status]')(element) ?? undefined);
const hasFailed = find('slot:not([name])');
const hasLastResort = find('slot ~ a');
const isEnglish = (element: LitElement) => frameOf(element).lang === 'en';
const says = (english: string) => (element: LitElement) => textOf(frameOf(element)).includes(english);

const ELSEWHERE = 'lang="sw"';
/** The whole list is there once: what it repeats is not looked at again. */
const SHORT = 'filterable topic="money"';
const BAR = 'quick-exit layout="bar"';

/** An exit hears the keyboard before those that come later: the one about to be used is the first of its kind. */
export const states: readonly State[] = [
  { title: 'the card', tag: 'hotline-banner', attributes: 'quick-exit', proof: (it) => part(it, 'safety') },
  { title: 'the bar', tag: 'hotline-banner', attributes: BAR, proof: find('.bar') },
  {
    title: 'the card, about to be left',
    tag: 'hotline-banner',
    attributes: 'quick-exit',
    arrange: pressShiftTwice,
    proof: isArmed,
  },
  {
    title: 'the bar, about to be left',
    tag: 'hotline-banner',
    attributes: BAR,
    arrange: pressShiftTwice,
    proof: isArmed,
  },
  {
    // As buttons in every engine: of many languages, those that its browser does not prefer are in a select.
    title: 'the card with two languages',
    tag: 'hotline-banner',
    attributes: 'lang="en" languages="en es"',
    proof: find('button[aria-pressed=true]'),
  },
  {
    title: 'the card in a language that is not there',
    tag: 'hotline-banner',
    attributes: ELSEWHERE,
    proof: isEnglish,
  },
  {
    title: 'the bar in a language that is not there',
    tag: 'hotline-banner',
    attributes: `${BAR} ${ELSEWHERE}`,
    proof: isEnglish,
  },
  {
    title: 'the card without translations',
    tag: 'hotline-banner',
    arrange: forgetTranslations,
    proof: says(nationalLine.name),
  },
  {
    title: 'the card of another line, with a line of the page',
    tag: 'hotline-banner',
    attributes: 'line="california-youth-crisis-line"',
    inside: `${tel}<p slot="note">We are open until five.</p>`,
    proof: says('California Youth Crisis Line'),
  },
  { title: 'the card that failed', tag: 'hotline-banner', arrange: fail, proof: hasFailed },
  {
    title: 'the bar that failed',
    tag: 'hotline-banner',
    attributes: 'layout="bar"',
    arrange: fail,
    proof: hasFailed,
  },
  {
    title: 'the exit, about to be used',
    tag: 'hotline-quick-exit',
    arrange: pressShiftTwice,
    proof: isArmed,
  },
  { title: 'the exit', tag: 'hotline-quick-exit', proof: find('.exit') },
  {
    title: 'the exit in a language that is not there',
    tag: 'hotline-quick-exit',
    attributes: ELSEWHERE,
    proof: isEnglish,
  },
  { title: 'the exit that failed', tag: 'hotline-quick-exit', arrange: fail, proof: hasFailed },
  {
    title: 'the list, with services that are not confirmed',
    tag: 'hotline-resource-list',
    proof: find('.doubt'),
  },
  {
    title: 'the list, filtered',
    tag: 'hotline-resource-list',
    attributes: 'filterable topic="money" region="US-CA"',
    proof: (it) => textOf(frameOf(it)).includes('Victim'),
  },
  {
    title: 'the list, with nothing found',
    tag: 'hotline-resource-list',
    attributes: 'filterable',
    arrange: type('zzzz'),
    proof: find('.nothing'),
  },
  {
    title: 'the list, empty but for the national line',
    tag: 'hotline-resource-list',
    attributes: 'filterable',
    arrange: giveServices({ ...service, status: 'inactive' }),
    proof: find('.nothing'),
  },
  {
    title: 'the list, with a line that is closed',
    tag: 'hotline-resource-list',
    arrange: giveServices({ ...service, schedules: closedHours() }),
    proof: find('.dot:not([data-open])'),
  },
  {
    title: 'the list, with a service of which all is known',
    tag: 'hotline-resource-list',
    arrange: giveDirectory(richDirectory),
    proof: find("[href^='mailto:']"),
  },
  {
    title: 'the list in a language that is not there',
    tag: 'hotline-resource-list',
    attributes: `${SHORT} ${ELSEWHERE}`,
    proof: isEnglish,
  },
  {
    title: 'the list without translations',
    tag: 'hotline-resource-list',
    attributes: SHORT,
    arrange: forgetTranslations,
    proof: says(nationalLine.description),
  },
  { title: 'the list that failed', tag: 'hotline-resource-list', arrange: fail, proof: hasFailed },
  {
    title: 'the definition',
    tag: 'hotline-definition-card',
    attributes: ALL_SECTIONS,
    proof: (it) => it.shadowRoot?.querySelectorAll('details')[1],
  },
  {
    title: 'the definition in a language that is not there',
    tag: 'hotline-definition-card',
    attributes: `${ALL_SECTIONS} ${ELSEWHERE}`,
    proof: isEnglish,
  },
  {
    title: 'the definition without translations',
    tag: 'hotline-definition-card',
    attributes: ALL_SECTIONS,
    arrange: forgetTranslations,
    proof: says(definitions.definition.text),
  },
  { title: 'the definition that failed', tag: 'hotline-definition-card', arrange: fail, proof: hasFailed },
  ...['hotline-banner', 'hotline-quick-exit', 'hotline-resource-list', 'hotline-definition-card'].map(
    (tag) => ({
      title: `<${tag}> with nothing inside, which failed`,
      tag,
      inside: '',
      arrange: fail,
      proof: hasLastResort,
    }),
  ),
];

/** What partners put inside: a link that dials, or one that leads away. */
const insideOf = (tag: string): string =>
  tag === 'hotline-quick-exit' ? '<a href="https://www.weather.gov/">Leave this page</a>' : tel;

const markupOf = ({ tag, attributes = '', inside = insideOf(tag) }: State, lang: string): string =>
  `<${tag} ${attributes.includes('lang=') ? '' : `lang="${lang}"`} ${attributes}>${inside}</${tag}>`;

/** Puts an element that was drawn into its state, with all open that opens. */
const arrangeState = async ({ title, arrange, proof }: State, element: LitElement): Promise<void> => {
  await element.updateComplete;
  await arrange?.(element);
  await element.updateComplete;
  if (!proof(element)) throw new Error(`This is not ${title}`);
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
};

/** An element in a state, alone on the page. */
export const drawState = async (state: State): Promise<LitElement> => {
  clear();
  const element = await draw<LitElement>(markupOf(state, 'en'));
  // What fails, or speaks a language that is not there, says so.
  await warningsOf(() => arrangeState(state, element));
  return element;
};

/** A state, and an element that is in it. */
export type DrawnState = State & { readonly element: LitElement };

/** Every element in every state, in one language, side by side on a page: the same DOM for all themes and media. */
export const drawStates = async (lang: string): Promise<DrawnState[]> => {
  clear();
  const { dir } = [en, ...locales].find(({ code }) => code === lang)!;
  const page = await draw<HTMLElement>(`<div lang="${lang}" dir="${dir}"></div>`);
  const drawn: DrawnState[] = [];
  await warningsOf(async () => {
    for (const state of states) {
      page.insertAdjacentHTML('beforeend', markupOf(state, lang));
      const element = page.lastElementChild as LitElement;
      await arrangeState(state, element);
      drawn.push({ ...state, element });
    }
  });
  for (const { title, proof, element } of drawn)
    if (!proof(element)) throw new Error(`This is no longer ${title}`);
  return drawn;
};

/** Changes the theme of what was drawn. */
export const setTheme = async (drawn: readonly DrawnState[], theme: string): Promise<void> => {
  for (const { element } of drawn) element.setAttribute('theme', theme);
  await Promise.all(drawn.map(({ element }) => element.updateComplete));
};

/** What axe finds, each with the state in which it is. */
export const findingsIn = async (drawn: readonly DrawnState[]): Promise<string[]> => {
  const found = await findingsOfEach(drawn.map(({ element }) => element));
  return drawn.flatMap(({ title }, index) => (found[index] ?? []).map((finding) => `${title}: ${finding}`));
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
