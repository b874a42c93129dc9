import { HotlineResourceList } from '../elements/hotline-resource-list/hotline-resource-list.js';

if (globalThis.customElements?.get("hotline-resource-list"))
  console.warn(
    "<hotline-resource-list> is taken by another script of this page. What that defines is shown."
  );
else globalThis.customElements?.define("hotline-resource-list", HotlineResourceList);
