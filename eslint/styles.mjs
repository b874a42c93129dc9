/** What may stand in a css`` template. */
import { HOLE, templateText, withoutComments } from './template-text.mjs';

const declaration = (property, value) => new RegExp(`(?<![\\w.#-])(?:${property})\\s*:${value}`, 'gi');

/** A number, or an expression in its place; not the digits in a name such as --size-1px. */
const number = `(?<!\\w-?|\\.)[\\d.${HOLE}]+`;

/** Each entry: what is searched for, and what to write instead. */
const refused = [
  [
    new RegExp(`${number}rem\\b`, 'gi'),
    'Use em: rem follows the host page’s root, not the reader’s setting.',
  ],
  [
    new RegExp(`(?<![a-z])font(?:-size)?\\s*:[^;{}]*?${number}px\\b`, 'gi'),
    'Use em: a size in px ignores the reader’s setting.',
  ],
  [
    declaration('(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?', ''),
    'Use the -inline-start or -inline-end property: half of the languages’ scripts may run the other way.',
  ],
  [
    declaration('border-(?:top|bottom)-(?:left|right)-radius', ''),
    'Use border-start-start-radius and its like.',
  ],
  [declaration('left|right', ''), 'Use inset-inline-start or inset-inline-end.'],
  [declaration('text-align|text-align-last', '\\s*(?:left|right)\\b'), 'Use start or end.'],
  [declaration('float|clear', '\\s*(?:left|right)\\b'), 'Use inline-start or inline-end.'],
  [/url\(|@import\b|@font-face\b/gi, 'Do without: nothing is requested after the script.'],
];

export const stylesRule = {
  meta: { type: 'problem', docs: { description: 'Sizes, directions and requests in css``.' }, schema: [] },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.name !== 'css') return;
      const { text, locOf } = templateText(node, context.sourceCode);
      const css = withoutComments(text);
      const report = ({ index, 0: match }, message) =>
        context.report({ loc: locOf(index, index + match.length), message });
      for (const [pattern, message] of refused) {
        for (const match of css.matchAll(pattern)) report(match, message);
      }
      for (const match of css.matchAll(/!\s*important/g)) {
        const line = text.slice(0, match.index).split('\n').length - 1;
        const near = text
          .split('\n')
          .slice(Math.max(0, line - 1), line + 1)
          .join('\n');
        if (!near.includes('*/')) {
          report(match, 'Make the selector stronger, or say why in a comment on this line or the one above.');
        }
      }
    },
  }),
};
