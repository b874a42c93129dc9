import { createElement as h, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { initial, type State } from './placeholders-state.js';

const show = (state: State) => flushSync(() => root.render(h(App, state)));

const App = ({ kind, lang, words }: State) => {
  // Drawn again before it has taken over, the page would be made anew.
  useEffect(() => {
    Object.assign(globalThis, { show });
  }, []);
  return h(
    'section',
    null,
    kind
      ? h(
          'div',
          { 'data-hotline': kind, 'data-lang': lang },
          h('a', { href: 'tel:+18883737888' }, '1-888-373-7888'),
        )
      : h('div', { className: 'plain' }, 'Something else'),
    h('p', null, words, h('a', { href: `/dist/e/${lang}/` }, '1-888-373-7888')),
  );
};

const root = hydrateRoot(document.querySelector('#app')!, h(App, initial), {
  onRecoverableError: (error) => console.warn(error),
});
