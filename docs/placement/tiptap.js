import { Node } from '@tiptap/core';
import { hotlineTags } from './hotline-tags.js';

/** One for each tag, to put into `extensions`. The link inside stays a link that can be edited. */
export const extensions = Object.entries(hotlineTags).map(([tag, attributes]) =>
  Node.create({
    name: tag,
    group: 'block',
    content: 'inline*',
    isolating: true,
    addAttributes: () => Object.fromEntries(attributes.map((name) => [name, { default: null }])),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  }),
);
