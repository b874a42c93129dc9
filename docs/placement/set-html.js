import { hotlineTags } from './hotline-tags.js';

const sanitizer = new Sanitizer();
for (const [name, attributes] of Object.entries(hotlineTags)) sanitizer.allowElement({ name, attributes });

export const write = (place, html) => place.setHTML(html, { sanitizer });
