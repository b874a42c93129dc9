import { HotlineBanner, addLocale } from 'hotline-elements';
import manifest from 'hotline-elements/custom-elements.json';
import 'hotline-elements/define.js';
import 'hotline-elements/define/hotline-banner.js';
import 'hotline-elements/hotline.css';
import integrity from 'hotline-elements/integrity.json';

addLocale({ code: 'es', name: 'Castellano', dir: 'ltr', reviewed: null, templates: {}, prose: {} });

/** For the test. */
globalThis.app = {
  isSameClass: customElements.get('hotline-banner') === HotlineBanner,
  tags: manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? [])),
  hash: integrity['hotline.js'],
};
