/** Pieces of template that several elements show. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { currentLocale, loadedLocales, msg, str } from '../localize.js';
import type { Contact, Text } from './service.model.js';

/** What may stand in a template. */
export type Content = TemplateResult | string | typeof nothing;

const paths = {
  phone: 'M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2',
  text: 'M4 5h16v11H9l-5 4zM8 9h8M8 12h5',
  chat: 'M3 4h13v9H8l-5 4zM19 9h2v11l-4-3h-7v-2',
  exit: 'M14 4h6v16h-6M10 8l-4 4 4 4M6 12h9',
};

/** A picture beside words that say the same. No larger than they are where the styles are missing. */
export const iconView = (name: keyof typeof paths): TemplateResult =>
  html`<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" class="icon">
    ${svg`<path d=${paths[name]} />`}
  </svg>`;

/** A number: left to right in every language, in one line, left alone by page translators. */
export const numberView = (display: string): TemplateResult =>
  html`<bdi class="number" dir="ltr" translate="no">${display}</bdi>`;

/** A sentence of the data, marked where it is not in the language around it. */
export const textView = ({ text, lang }: Text): Content =>
  lang === currentLocale().code ? text : html`<span lang=${lang} dir="ltr">${text}</span>`;

/** What a heading carries besides its words. */
interface HeadingAttributes {
  readonly id?: string;
  readonly part?: string;
}

const headings: Record<number, (content: Content, attributes: HeadingAttributes) => TemplateResult> = {
  1: (content, { id, part }) => html`<h1 id=${id ?? nothing} part=${part ?? nothing}>${content}</h1>`,
  2: (content, { id, part }) => html`<h2 id=${id ?? nothing} part=${part ?? nothing}>${content}</h2>`,
  3: (content, { id, part }) => html`<h3 id=${id ?? nothing} part=${part ?? nothing}>${content}</h3>`,
  4: (content, { id, part }) => html`<h4 id=${id ?? nothing} part=${part ?? nothing}>${content}</h4>`,
  5: (content, { id, part }) => html`<h5 id=${id ?? nothing} part=${part ?? nothing}>${content}</h5>`,
  6: (content, { id, part }) => html`<h6 id=${id ?? nothing} part=${part ?? nothing}>${content}</h6>`,
};

/** The element's heading, which names its section. @param level 1 to 6 */
export const headingView = (level: number, content: Content): Content =>
  headings[level]?.(content, { id: 'heading', part: 'heading' }) ?? nothing;

/** A heading inside the element. @param level 1 and more; more than 6 is 6 */
export const subheadingView = (level: number, content: Content): Content =>
  headings[Math.min(level, 6)]?.(content, {}) ?? nothing;

/** What stands before an item of a list that goes on in one line. @param index of the item; nothing before the first */
export const commaBefore = (index: number): string => (index ? (currentLocale().comma ?? ', ') : '');

/** Names of languages, each in itself. */
export const languageNamesView = (codes: readonly string[]): Content[] => {
  const named = loadedLocales().filter(({ code }) => codes.includes(code));
  return named.map(({ code, name }, index) => html`${commaBefore(index)}<bdi lang=${code}>${name}</bdi>`);
};

/** The words that stand before a number to call. */
export const callLabel = ({ isTollFree }: Contact): string =>
  isTollFree
    ? msg('Call, free', { desc: 'Label above a telephone number that costs nothing to call' })
    : msg('Call', { desc: 'Label above a telephone number' });

/** The words that stand before a number to text. The one to send is sent as it is, whatever the page is translated to. */
export const textLabel = ({ keyword: word }: Contact): Content => {
  if (word === undefined)
    return msg('Text to', { desc: 'Label above a number to which a text message is sent' });
  // Its place in the sentence: the word itself may stand there a second time.
  const keyword = '\n';
  const [before, after] = msg(str`Text ${keyword} to`, {
    desc: 'Label above a number to which a text message is sent. The word to text is filled in and never translated',
  }).split(keyword);
  // One thing in a row of them: its parts stand as close as words do.
  return html`<span>${before}<bdi lang="en" translate="no">${word}</bdi>${after}</span>`;
};

/**
 * One quiet line under a translation that nobody has checked.
 * @param hasLaw whether law and amounts stand there, which are not translated before
 */
export const unreviewedView = (hasLaw = false): Content =>
  currentLocale().code === 'en' || currentLocale().reviewed
    ? nothing
    : html`<p class="quiet">
        ${msg('No one has checked this translation yet.', { desc: 'A quiet line under a translation that no native speaker has reviewed' })}
        ${hasLaw ? msg('Until then, laws and amounts stay in English.', { desc: 'After the sentence that no one has checked the translation yet' }) : nothing}
      </p>`;
