import { checkedProperties } from '../attributes.js';
import { ExitSequence } from '../exit-sequence.js';
import { HotlineElement } from '../hotline-element.js';
import { HoursClock } from '../hours-clock.js';
import { bannerModel, bannerAttributes } from './hotline-banner.model.js';
import { styles } from './hotline-banner.styles.js';
import { bannerView } from './hotline-banner.view.js';

class HotlineBanner extends HotlineElement {
  static styles = styles;
  static properties = checkedProperties(bannerAttributes);
  #clock = new HoursClock(this);
  #exit = new ExitSequence(this, () => this.quickExit);
  #actions = { leave: this.#exit.leave, choose: (code) => this.choose(code) };
  render() {
    const model = bannerModel(this, this.environment, this.#exit);
    this.#clock.drawAgainAt(model.line.hours.change?.at);
    return bannerView(model, this.language.offer(this.languages), this.#actions);
  }
}

export { HotlineBanner };
