import { createApp } from 'vue';

export const Hotline = {
  template:
    '<hotline-banner lang="es" layout="bar" quick-exit><a href="tel:+18883737888">1-888-373-7888</a></hotline-banner>',
};

/** Where a build compiles templates: `vue({ template: { compilerOptions: { isCustomElement } } })` in vite.config.js. */
export const isCustomElement = (tag) => tag.startsWith('hotline-');

export const app = createApp(Hotline);
app.config.compilerOptions.isCustomElement = isCustomElement;
