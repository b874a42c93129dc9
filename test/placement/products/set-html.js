import { write } from '../../../docs/placement/set-html.js';

const written = (set) => {
  const place = document.createElement('div');
  set(place);
  return place.innerHTML;
};

export const standard = (htmls) => htmls.map((html) => written((place) => place.setHTML(html)));
export const configured = (htmls) => htmls.map((html) => written((place) => write(place, html)));
