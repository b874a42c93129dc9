import { HotlineDefinitionCard } from '../elements/hotline-definition-card/hotline-definition-card.js';

if (globalThis.customElements && !customElements.get("hotline-definition-card"))
  customElements.define("hotline-definition-card", HotlineDefinitionCard);
