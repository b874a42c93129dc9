/** The text of a tagged template, one character for each character of the source: an index in one is an index in the other. */

/** Stands for every character of an expression. */
export const HOLE = '\uFFFC';

const blank = (text) => HOLE.repeat(text.length);

/** @returns {{text: string, locOf: (start: number, end: number) => object}} */
export const templateText = ({ quasi }, sourceCode) => {
  const [start, end] = quasi.range;
  const text = Array.from({ length: end - start }, () => HOLE);
  for (const { range, tail } of quasi.quasis) {
    // A template element's range includes its delimiters: ` or } before, ${ or ` after.
    const [from, to] = [range[0] + 1, range[1] - (tail ? 1 : 2)];
    for (let index = from; index < to; index += 1) text[index - start] = sourceCode.text[index];
  }
  return {
    text: text.join(''),
    locOf: (from, to) => ({
      start: sourceCode.getLocFromIndex(start + from),
      end: sourceCode.getLocFromIndex(start + to),
    }),
  };
};

const TAG = /<([a-z\uFFFC][\w\uFFFC-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g;

/** The start tags in a text of HTML, each with its attributes; names in lower case, values without quotes. */
export const startTags = function* (html) {
  for (const { 0: whole, 1: name, 2: rest, index } of html.replace(/<!--.*?-->/gs, blank).matchAll(TAG)) {
    const offset = index + whole.length - rest.length;
    const attributes = [...rest.matchAll(ATTRIBUTE)].map((match) => ({
      name: match[1].toLowerCase(),
      value: match[2]?.replace(/^(["'])(.*)\1$/s, '$2'),
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    }));
    yield { name: name.toLowerCase(), attributes, start: index, end: index + whole.length };
  }
};

/** `text` with its CSS comments blanked out. */
export const withoutComments = (css) => css.replace(/\/\*.*?\*\//gs, blank);
