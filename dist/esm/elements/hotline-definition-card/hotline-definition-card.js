import { checkedProperties } from '../attributes.js';
import { HotlineElement } from '../hotline-element.js';
import { definitionCardAttributes, definitionCardModel } from './hotline-definition-card.model.js';
import { styles } from './hotline-definition-card.styles.js';
import { definitionCardView } from './hotline-definition-card.view.js';

class HotlineDefinitionCard extends HotlineElement {
  static styles = styles;
  static properties = checkedProperties(definitionCardAttributes);
  render() {
    return definitionCardView(definitionCardModel(this, this.environment));
  }
}

export { HotlineDefinitionCard };
