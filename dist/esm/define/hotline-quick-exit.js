import { HotlineQuickExit } from '../elements/hotline-quick-exit/hotline-quick-exit.js';

if (globalThis.customElements?.get("hotline-quick-exit"))
  console.warn("<hotline-quick-exit> is taken by another script of this page. What that defines is shown.");
else globalThis.customElements?.define("hotline-quick-exit", HotlineQuickExit);
