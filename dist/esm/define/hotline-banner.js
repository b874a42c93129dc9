import { HotlineBanner } from '../elements/hotline-banner/hotline-banner.js';

if (globalThis.customElements?.get("hotline-banner"))
  console.warn("<hotline-banner> is taken by another script of this page. What that defines is shown.");
else globalThis.customElements?.define("hotline-banner", HotlineBanner);
