import xss from 'xss';
import { hotlineTags } from './hotline-tags.js';

const filter = new xss.FilterXSS({
  whiteList: { ...xss.getDefaultWhiteList(), ...hotlineTags },
  // Otherwise readers see the script tag as text.
  stripIgnoreTagBody: ['script'],
});

export const clean = (html) => filter.process(html);
