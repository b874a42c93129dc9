/** In the page: what came through of a snippet. */
import { all, troubleWithNumber } from '../pages/looking.js';

/** What the page is asked about. */
export interface Question {
  readonly snippet: string;
  readonly html: string;
  /** By what our script, or a reader, knows what it is. */
  readonly selector: string;
  readonly number: string;
  /** Where our pages are, ending in a slash. */
  readonly base: string;
  /** What the banner is to speak. */
  readonly language: string;
}

export interface Survival {
  /** What is gone: `<tag>`, attributes of tags that are left, `tel:`. */
  readonly stripped: readonly string[];
  /** What our script looks for is there. */
  readonly isRecognized: boolean;
  /** Where a link leads: to the line, to a page of ours, nowhere. */
  readonly link: 'tel' | 'page' | null;
  readonly isNumberReadable: boolean;
  /** People see the code. */
  readonly isCodeShown: boolean;
  /** On a page with our script, the element is drawn. */
  readonly isDrawn: boolean;
}

const parsed = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

const nameOf = (attribute: string): string => (attribute.startsWith('data-') ? 'data-…' : attribute);

/** `<tag>`, `<tag attribute>` and `tel:`, for each that there is. */
const inventoryOf = (content: DocumentFragment): Set<string> =>
  new Set(
    [...content.querySelectorAll('*')].flatMap((element) => [
      `<${element.localName}>`,
      ...element.getAttributeNames().map((name) => `<${element.localName} ${nameOf(name)}>`),
      ...(element.getAttribute('href')?.startsWith('tel:') ? ['tel:'] : []),
    ]),
  );

const strippedFrom = (snippet: string, html: string): string[] => {
  const left = inventoryOf(parsed(html));
  return [...inventoryOf(parsed(snippet))].filter((part) => {
    const [, tag] = /^<([\w-]+) /.exec(part) ?? [];
    // The attributes of a tag that is gone are gone with it.
    return !left.has(part) && (!tag || left.has(`<${tag}>`)) && part !== '<a href>';
  });
};

const textIn = (content: DocumentFragment): string => {
  content.querySelectorAll('script, style, template').forEach((node) => node.remove());
  return content.textContent.replace(/\s+/g, ' ').trim();
};

const survivalOf = ({ snippet, html, selector, number, base }: Question): Omit<Survival, 'isDrawn'> => {
  const content = parsed(html);
  const link = ['tel:', base].find((start) => content.querySelector(`a[href^="${start}"]`));
  const text = textIn(parsed(html));
  return {
    stripped: strippedFrom(snippet, html),
    isRecognized: content.querySelector(selector) !== null,
    link: link === 'tel:' ? 'tel' : link ? 'page' : null,
    isNumberReadable: text.includes(number),
    isCodeShown: /<\/?[a-z]|\{[^{}]*:/.test(text),
  };
};

/** Whether a banner stands there in its language, with its number to dial. */
const isDrawnIn = (place: Element, language: string): boolean => {
  const [banner] = all(place, 'hotline-banner:defined');
  // The first that has a language is its frame.
  const drawn = banner?.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
  return drawn === language && troubleWithNumber(banner!) === undefined;
};

/**
 * Reads what stands in the `<main>`s of the page, one for each question.
 * @param isLive The HTML is put there only now, as by a page's own script.
 */
const survivalsOf = async (questions: readonly Question[], isLive: boolean): Promise<Survival[]> => {
  const places = [...document.querySelectorAll('main')];
  if (isLive) questions.forEach(({ html }, index) => (places[index]!.innerHTML = html));
  await new Promise(requestAnimationFrame);
  return questions.map((question, index) => ({
    ...survivalOf(question),
    isDrawn: isDrawnIn(places[index]!, question.language),
  }));
};

/** What would run if the HTML were on a page. */
const dangersIn = (html: string): string[] =>
  [...parsed(html).querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'script' ? ['<script>'] : []),
    ...element.getAttributeNames().filter((name) => name.startsWith('on')),
    ...(/^\s*javascript:/i.test(element.getAttribute('href') ?? '') ? ['javascript:'] : []),
  ]);

/** What would run after settings, and not before: some let a `javascript:` link through by themselves. */
const dangersAdded = (before: string, after: string): string[] => {
  const known = dangersIn(before);
  return dangersIn(after).filter((danger) => !known.includes(danger));
};

Object.assign(globalThis, { survivalsOf, dangersAdded });
