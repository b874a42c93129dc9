import { HotlineBanner } from '../elements/hotline-banner/hotline-banner.js';

if (globalThis.customElements && !customElements.get("hotline-banner"))
  customElements.define("hotline-banner", HotlineBanner);
