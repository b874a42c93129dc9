import { hotlineTags } from './hotline-tags.js';

export const settings = {
  custom_elements: Object.keys(hotlineTags).join(),
  extended_valid_elements: Object.entries(hotlineTags)
    .map(([tag, attributes]) => `${tag}[${attributes.join('|')}]`)
    .join(),
};
