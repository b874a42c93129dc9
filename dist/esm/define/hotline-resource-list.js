import { HotlineResourceList } from '../elements/hotline-resource-list/hotline-resource-list.js';

if (globalThis.customElements && !customElements.get("hotline-resource-list"))
  customElements.define("hotline-resource-list", HotlineResourceList);
