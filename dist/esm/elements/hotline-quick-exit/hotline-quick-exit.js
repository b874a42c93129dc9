import { checkedProperties } from '../attributes.js';
import { ExitSequence } from '../exit-sequence.js';
import { HotlineElement } from '../hotline-element.js';
import { quickExitAttributes, quickExitModel } from './hotline-quick-exit.model.js';
import { styles } from './hotline-quick-exit.styles.js';
import { quickExitView } from './hotline-quick-exit.view.js';

class HotlineQuickExit extends HotlineElement {
  static styles = styles;
  static properties = checkedProperties(quickExitAttributes);
  #exit = new ExitSequence(this, () => true);
  render() {
    return quickExitView(quickExitModel(this, this.#exit), this.#exit.leave);
  }
}

export { HotlineQuickExit };
