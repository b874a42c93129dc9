import Trix from 'trix';
import { hotlineTags } from './hotline-tags.js';

// Before the first editor is made.
for (const [tag, htmlAttributes] of Object.entries(hotlineTags))
  Trix.config.blockAttributes[tag] = { tagName: tag, htmlAttributes, terminal: true };
Trix.config.dompurify.ADD_TAGS = Object.keys(hotlineTags);
Trix.config.dompurify.ADD_ATTR = Object.values(hotlineTags).flat();

// No setting lets attributes through the first of the two sanitizers. The second one, DOMPurify, still runs.
const { prototype } = Trix.models.HTMLSanitizer;
const { sanitizeElement } = prototype;
prototype.sanitizeElement = function (element) {
  return element.localName in hotlineTags ? element : sanitizeElement.call(this, element);
};
