import DOMPurify from 'dompurify';
import { hotlineTags } from './hotline-tags.js';

export const clean = (html) =>
  DOMPurify.sanitize(html, {
    ADD_TAGS: Object.keys(hotlineTags),
    ADD_ATTR: (attribute, tag) => hotlineTags[tag]?.includes(attribute),
  });
