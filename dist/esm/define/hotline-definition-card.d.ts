import { HotlineDefinitionCard } from '../elements/hotline-definition-card/hotline-definition-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'hotline-definition-card': HotlineDefinitionCard;
    }
}
