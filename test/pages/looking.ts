/** How tests see a page: as its reader does, through shadow roots. */

const NUMBER = '1-888-373-7888';
const HREF = 'tel:+18883737888';
const LEAST_FONT_SIZE_PX = 11;
const LEAST_OPACITY = 0.5;
/** What WCAG asks of text. */
const LEAST_CONTRAST = 4.5;

/** A page that keeps its root closed shows it to the tests in this property of the host. */
const shadowOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? (element as { closedRoot?: ShadowRoot }).closedRoot ?? null;

/** All elements that match, in light and shadow. */
export const all = <T extends Element = HTMLElement>(
  root: Document | ShadowRoot | Element,
  selector: string,
): T[] => {
  const own = 'shadowRoot' in root ? shadowOf(root) : null;
  const below = [...root.querySelectorAll('*')].flatMap((element) => shadowOf(element) ?? []);
  return [
    ...root.querySelectorAll<T>(selector),
    ...[...(own ? [own] : []), ...below].flatMap((shadow) => all<T>(shadow, selector)),
  ];
};

/** What lies on top at a point of the screen. */
export const topmostAt = (document: Document, x: number, y: number): Element | null => {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const deeper: Element | null = (hit && shadowOf(hit)?.elementFromPoint(x, y)) ?? null;
    if (!deeper || deeper === hit) return hit;
    hit = deeper;
  }
};

/** An element and all that it stands in, as drawn: through slots and shadow roots. */
export const around = function* (element: Element): Generator<Element> {
  for (let node: Element | null = element; node;) {
    yield node;
    const root: Node = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
};

/** The first text below a node that has some words in it. */
export const textNodeWith = (words: string, root: Node): Text | undefined => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.trim() && text.data.includes(words)) return text;
  }
  return undefined;
};

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** To ask the canvas takes long. */
const known = new Map<string, number[]>();

/** Red, green, blue and alpha of a color in any notation, 0 to 255. */
const readColor = (color: string): number[] => {
  const found = known.get(color) ?? drawColor(color);
  known.set(color, found);
  return found;
};

const drawColor = (color: string): number[] => {
  if (!canvas) throw new Error('The browser has no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};

/** WCAG's relative luminance. */
const luminanceOf = (color: number[]): number => {
  const [red = 0, green = 0, blue = 0] = color
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How far a color stands out from what lies below an element, 1 to 21. */
export const contrastOn = (element: Element, color: string): number => {
  const ink = readColor(color);
  const grounds = [...around(element)].map((each) => readColor(getComputedStyle(each).backgroundColor));
  const ground = grounds.find(([, , , alpha = 0]) => alpha > 250) ?? [255, 255, 255];
  if ((ink[3] ?? 0) < 250) return 1;
  const [dark = 0, light = 0] = [luminanceOf(ink), luminanceOf(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const contrastOf = (element: Element): number => {
  const { webkitTextFillColor, color } = getComputedStyle(element);
  // Forced colors force what is drawn with it, and not what is computed.
  const isForced = matchMedia('(forced-colors: active)').matches;
  return contrastOn(element, (!isForced && webkitTextFillColor) || color);
};

/** Why a text cannot be read, however much room it takes. */
const troubleWithText = (element: Element): string | undefined => {
  const { fontSize, visibility } = getComputedStyle(element);
  if (parseFloat(fontSize) < LEAST_FONT_SIZE_PX) return `is ${fontSize} small`;
  if (visibility !== 'visible') return `has the visibility "${visibility}"`;
  const opacity = [...around(element)].reduce(
    (product, each) => product * Number(getComputedStyle(each).opacity),
    1,
  );
  if (opacity < LEAST_OPACITY) return `has the opacity ${opacity}`;
  const contrast = contrastOf(element);
  return contrast < LEAST_CONTRAST ? `has a contrast of ${contrast.toFixed(1)}` : undefined;
};

/**
 * Why a link cannot be read or hit, or `undefined`: its words stand in one line that is on top from end to end.
 * Without `words` its own may take several lines, and the first one counts.
 */
const troubleWith = (link: HTMLAnchorElement, words: string): string | undefined => {
  const text = textNodeWith(words, link);
  if (!text?.parentElement) return `has the text "${link.textContent}"`;
  // At once: a page may have asked for smooth scrolling.
  link.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const range = link.ownerDocument.createRange();
  const start = text.data.indexOf(words || text.data.trim());
  range.setStart(text, start);
  range.setEnd(text, start + (words || text.data.trim()).length);
  const [line, ...others] = range.getClientRects();
  if (!line?.width || !line.height) return 'takes no room';
  if (words && others.length) return `is broken over ${others.length + 1} lines`;
  if (line.height < LEAST_FONT_SIZE_PX) return `is ${line.height} px high`;
  const y = (line.top + line.bottom) / 2;
  for (const share of [0.1, 0.5, 0.9]) {
    const hit = topmostAt(link.ownerDocument, line.left + share * line.width, y);
    if (!hit || !link.contains(hit))
      return `lies under ${hit?.outerHTML.slice(0, 80) ?? 'nothing: off the screen'}`;
  }
  return troubleWithText(text.parentElement);
};

const troubleWithLinks = (root: Document | Element, selector: string, words: string): string | undefined => {
  const troubles = all<HTMLAnchorElement>(root, selector).map((link) => troubleWith(link, words));
  if (troubles.includes(undefined)) return undefined;
  return troubles.length ? `the link ${troubles.join('; ')}` : 'no link';
};

/** The promise: on the screen stands a link that dials. Tells what is wrong, or `undefined`. */
export const troubleWithNumber = (root: Document | Element): string | undefined => {
  const trouble = troubleWithLinks(root, `a[href='${HREF}']`, NUMBER);
  return trouble && `No number that can be dialed: ${trouble}`;
};

/** What an exit shows in the place of a number. Tells what is wrong, or `undefined`. */
export const troubleWithExit = (root: Element): string | undefined => {
  const trouble = troubleWithLinks(root, "a[href^='https:']", '');
  return trouble && `No way off the page: ${trouble}`;
};
