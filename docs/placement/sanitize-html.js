import sanitizeHtml from 'sanitize-html';
import { hotlineTags } from './hotline-tags.js';

export const clean = (html) =>
  sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, ...Object.keys(hotlineTags)],
    allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, ...hotlineTags },
  });
