import { checkedProperties } from '../attributes.js';
import { Growth } from '../growth.js';
import { HotlineElement } from '../hotline-element.js';
import { HoursClock } from '../hours-clock.js';
import { resourceListAttributes, readPartnerDirectory, indexDirectory, resourceListModel } from './hotline-resource-list.model.js';
import { styles } from './hotline-resource-list.styles.js';
import { resourceListView } from './hotline-resource-list.view.js';

const PAUSE_MS = 700;
class HotlineResourceList extends HotlineElement {
  static styles = styles;
  static properties = checkedProperties(resourceListAttributes, "directory");
  #clock = new HoursClock(this);
  #growth = new Growth(
    this,
    () => this.renderRoot.querySelector(".group:last-of-type .item:last-child"),
    () => {
      this.requestUpdate();
      this.performUpdate();
    }
  );
  #directory;
  /** What was set last, good or bad. */
  #given;
  #chosen = {};
  /** Runs while the reader types or chooses. */
  #pause = 0;
  /** The language in which the reader, or the page, asked for what is shown. Forgotten in another one: no news. */
  #askedIn;
  #indexed;
  /**
   * A partner's own services, in the form of directory.schema.json. The national line always comes from the bundle,
   * and stands first. Bad data leaves the bundled list, with one warning. `undefined`: the bundled list.
   */
  get directory() {
    return this.#directory;
  }
  set directory(value) {
    const reading = value === void 0 || value === null ? { directory: void 0 } : readPartnerDirectory(value);
    if ("pointer" in reading && value !== this.#given) {
      console.warn(
        `<${this.localName}> directory: "${reading.pointer}" is not ${reading.expected}. Used instead: the bundled directory.`
      );
    }
    this.#given = value;
    this.#directory = "directory" in reading ? reading.directory : void 0;
    this.#indexed = void 0;
    this.requestUpdate();
  }
  willUpdate(changed) {
    for (const name of ["region", "topic", "audience"]) {
      if (!changed.has(name)) continue;
      this.#chosen = { ...this.#chosen, [name]: void 0 };
      this.#askedIn = this.language.value;
    }
    if (!this.hasUpdated) this.#askedIn = this.language.value;
    if (!this.#pause && this.#askedIn !== this.language.value) this.#askedIn = void 0;
  }
  get #filters() {
    const { query = "", region = this.region, topic = this.topic, audience = this.audience } = this.#chosen;
    return { query, region, topic, audience };
  }
  #onFilter = (change) => {
    this.#chosen = { ...this.#chosen, ...change };
    this.#growth.reset();
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(this.#onPause, PAUSE_MS);
    this.requestUpdate();
  };
  #onPause = () => {
    this.#pause = 0;
    this.#askedIn = this.language.value;
    this.requestUpdate();
  };
  /** Made once for each language, not at each keystroke. */
  get #index() {
    const locale = this.language.value;
    if (this.#indexed?.locale !== locale) {
      this.#indexed = { locale, value: indexDirectory(this.#directory, this.environment.translate) };
    }
    return this.#indexed.value;
  }
  render() {
    const { most } = this.#growth;
    const model = resourceListModel(this, this.environment, this.#index, this.#filters, most);
    this.#growth.setCount(model.count);
    for (const { attribute, value } of model.unknown) {
      this.warn(
        `${attribute}="${value}" is not the id of ${attribute === "topic" ? "a topic" : "an audience"} of the directory. Used instead: all.`
      );
    }
    this.#clock.drawAgainAt(model.changesAt);
    const isBusy = this.#pause > 0;
    return resourceListView(model, this.#onFilter, { isBusy, isNews: isBusy || Boolean(this.#askedIn) });
  }
}

export { HotlineResourceList };
