import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Hotline } from '../../../docs/placement/react.jsx';

const drawn = (content) => {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(content));
  return place.innerHTML;
};

export const standard = (htmls) =>
  htmls.map((html) => drawn(createElement('div', { dangerouslySetInnerHTML: { __html: html } })));
export const configured = () => [drawn(createElement(Hotline))];
