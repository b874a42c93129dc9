/** A page of a partner in React. */
import { createElement as h, useState, type ReactElement } from 'react';

const fallback = h('a', { href: 'tel:+18883737888' }, '1-888-373-7888');

export const ReactPage = (): ReactElement => {
  const [result, setResult] = useState('');
  return h(
    'main',
    null,
    h('h1', null, 'A page of a partner'),
    h(
      'p',
      null,
      h('button', { id: 'control', type: 'button', onClick: () => setResult('works') }, 'Press'),
      h('output', { id: 'result' }, result),
    ),
    h('hotline-banner', { 'quick-exit': '' }, fallback),
    h('hotline-banner', { layout: result ? 'card' : 'bar' }, fallback),
    h('hotline-resource-list', { region: 'US-CA' }, fallback),
    h('hotline-definition-card', null, fallback),
  );
};
