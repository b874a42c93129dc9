/** How tests see a page: as its reader does, through open shadow roots. */

const NUMBER = '1-888-373-7888';
const HREF = 'tel:+18883737888';
const LEAST_FONT_SIZE_PX = 11;

/** All elements that match, in light and shadow. */
export const all = <T extends Element = HTMLElement>(
  root: Document | ShadowRoot | Element,
  selector: string,
): T[] => {
  const inside = 'shadowRoot' in root && root.shadowRoot ? [root.shadowRoot] : [];
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...root.querySelectorAll<T>(selector),
    ...[...inside, ...below].flatMap((shadow) => all<T>(shadow, selector)),
  ];
};

/** What lies on top at a point of the screen. */
export const topmostAt = (document: Document, x: number, y: number): Element | null => {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const deeper: Element | null = hit?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!deeper || deeper === hit) return hit;
    hit = deeper;
  }
};

const textNodeWith = (words: string, root: Node): Text | undefined => {
  const texts = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts?.nextNode()) {
    if ((texts.currentNode as Text).data.includes(words)) return texts.currentNode as Text;
  }
  return undefined;
};

const troubleWith = (link: HTMLAnchorElement): string | undefined => {
  const text = textNodeWith(NUMBER, link);
  if (!text?.parentElement) return `has the text "${link.textContent}"`;
  link.scrollIntoView({ block: 'center' });
  const range = link.ownerDocument.createRange();
  range.selectNodeContents(text);
  const { x, y, width, height } = range.getBoundingClientRect();
  if (!width || !height) return 'takes no room';
  const hit = topmostAt(link.ownerDocument, x + width / 2, y + height / 2);
  if (!hit || !link.contains(hit))
    return `lies under ${hit?.outerHTML.slice(0, 80) ?? 'nothing: off the screen'}`;
  const { fontSize } = getComputedStyle(text.parentElement);
  return parseFloat(fontSize) >= LEAST_FONT_SIZE_PX ? undefined : `is ${fontSize} small`;
};

/** The promise: on the screen stands a link that dials. Tells what is wrong, or `undefined`. */
export const troubleWithNumber = (root: Document | Element): string | undefined => {
  const troubles = all<HTMLAnchorElement>(root, `a[href='${HREF}']`).map(troubleWith);
  if (troubles.includes(undefined)) return undefined;
  return `No number that can be dialed: ${troubles.length ? `the link ${troubles.join('; ')}` : 'no link'}`;
};
