import { createApp, h } from 'vue';
import { app } from '../../../docs/placement/vue.js';

const drawn = (each) => {
  const place = document.createElement('div');
  each.mount(place);
  return place.innerHTML;
};

export const standard = (htmls) => htmls.map((html) => drawn(createApp(() => h('div', { innerHTML: html }))));
export const configured = () => [drawn(app)];
