import { HotlineDefinitionCard } from '../elements/hotline-definition-card/hotline-definition-card.js';

if (globalThis.customElements?.get("hotline-definition-card"))
  console.warn(
    "<hotline-definition-card> is taken by another script of this page. What that defines is shown."
  );
else globalThis.customElements?.define("hotline-definition-card", HotlineDefinitionCard);
