import { HotlineQuickExit } from '../elements/hotline-quick-exit/hotline-quick-exit.js';

if (globalThis.customElements && !customElements.get("hotline-quick-exit"))
  customElements.define("hotline-quick-exit", HotlineQuickExit);
