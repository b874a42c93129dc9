import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { initial, type State } from './placeholders-state.js';

const state = shallowRef(initial);

createSSRApp(() => {
  const { kind, lang, words } = state.value;
  return h('section', [
    kind
      ? h('div', { 'data-hotline': kind, 'data-lang': lang }, [
          h('a', { href: 'tel:+18883737888' }, '1-888-373-7888'),
        ])
      : h('div', { class: 'plain' }, 'Something else'),
    h('p', [words, h('a', { href: `/dist/e/${lang}/` }, '1-888-373-7888')]),
  ]);
}).mount('#app');

Object.assign(globalThis, {
  show: (next: State) => {
    state.value = next;
    return nextTick();
  },
});
