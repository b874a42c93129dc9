import type { PropertyValues } from 'lit';
import { checkedProperties } from '../attributes.js';
import { Growth } from '../growth.js';
import { HotlineElement } from '../hotline-element.js';
import { HoursClock } from '../hours-clock.js';
import {
  indexDirectory,
  readPartnerDirectory,
  resourceListAttributes,
  resourceListModel,
  type Filters,
  type IndexedDirectory,
  type PartnerDirectory,
} from './hotline-resource-list.model.js';
import { styles } from './hotline-resource-list.styles.js';
import { resourceListView } from './hotline-resource-list.view.js';

/** How long nobody types or chooses before what was found is said. Milliseconds. */
const PAUSE_MS = 700;

/**
 * Services that help: whom they serve, how to reach them, open or not, and how to apply. The national line is the
 * first of them, under any filter.
 *
 * @summary Where to get help; the national line first.
 * @element hotline-resource-list
 *
 * @attr {language} [lang] - A BCP 47 tag. Default: the nearest ancestor's, else the document's, else the browser's, else `en`.
 * @attr {light|dark|auto} [theme=light] - `auto` follows the reader's setting.
 * @attr {1|2|3|4|5|6} [heading-level=2] - 1 to 6. Headings inside are one and two levels below, and at most 6.
 * @attr {regions[].code} [region] - An ISO 3166-2 code, such as `US-CA`; a region includes its country. Default: everywhere.
 * @attr {topics[].id} [topic] - The id of a topic of the directory. Default: all.
 * @attr {audiences[].id} [audience] - The id of an audience of the directory. Default: all.
 * @attr {boolean} [filterable=false] - Shows a search field and filters above the list, and the national number above them.
 *
 * @slot - The fallback: a link that dials. Shown without the script, and on any error.
 *
 * @csspart container - The frame around everything.
 * @csspart heading - The heading.
 * @csspart filter - The search field and the filters.
 * @csspart item - A service.
 * @csspart name - The name of a service.
 * @csspart phone - A link that calls.
 * @csspart text - A link that sends a text message.
 * @csspart chat - A link to a chat.
 * @csspart hours - When a service answers.
 * @csspart status - Whether it answers now; the same element as `hours`.
 */
export class HotlineResourceList extends HotlineElement {
  static override styles = styles;
  static override properties = checkedProperties(resourceListAttributes, 'directory');

  /** Colors: light, dark, or as the reader has set. */
  declare theme: 'light' | 'dark' | 'auto';
  /** 1 to 6. */
  declare headingLevel: number;
  /** An ISO 3166-2 code. Empty: everywhere. */
  declare region: string;
  /** The id of a topic of the directory. Empty: all. */
  declare topic: string;
  /** The id of an audience of the directory. Empty: all. */
  declare audience: string;
  /** Whether a search field and filters stand above the list. */
  declare filterable: boolean;

  readonly #clock = new HoursClock(this);
  readonly #growth = new Growth(
    this,
    () => this.renderRoot.querySelector('.group:last-of-type .item:last-child'),
    () => {
      this.requestUpdate();
      this.performUpdate();
    },
  );
  #directory: PartnerDirectory | undefined;
  /** What was set last, good or bad. */
  #given: unknown;
  #chosen: Partial<Filters> = {};
  /** Runs while the reader types or chooses. */
  #pause = 0;
  /** The language in which the reader, or the page, asked for what is shown. Forgotten in another one: no news. */
  #askedIn: object | undefined;
  #indexed: { readonly locale: object; readonly value: IndexedDirectory } | undefined;

  /**
   * A partner's own services, in the form of directory.schema.json. The national line always comes from the bundle,
   * and stands first. Bad data leaves the bundled list, with one warning. `undefined`: the bundled list.
   */
  get directory(): PartnerDirectory | undefined {
    return this.#directory;
  }

  set directory(value: unknown) {
    const reading =
      value === undefined || value === null ? { directory: undefined } : readPartnerDirectory(value);
    // Each time that there is another one: what is wrong with it may be the same.
    if ('pointer' in reading && value !== this.#given) {
      console.warn(
        `<${this.localName}> directory: "${reading.pointer}" is not ${reading.expected}. Used instead: the bundled directory.`,
      );
    }
    this.#given = value;
    this.#directory = 'directory' in reading ? reading.directory : undefined;
    this.#indexed = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page says later replaces what the reader chose before.
    for (const name of ['region', 'topic', 'audience'] as const) {
      if (!changed.has(name)) continue;
      this.#chosen = { ...this.#chosen, [name]: undefined };
      this.#askedIn = this.language.value;
    }
    // What a screen reader finds live at first, it may know better than what becomes so.
    if (!this.hasUpdated) this.#askedIn = this.language.value;
    if (!this.#pause && this.#askedIn !== this.language.value) this.#askedIn = undefined;
  }

  get #filters(): Filters {
    const { query = '', region = this.region, topic = this.topic, audience = this.audience } = this.#chosen;
    return { query, region, topic, audience };
  }

  readonly #onFilter = (change: Partial<Filters>): void => {
    this.#chosen = { ...this.#chosen, ...change };
    this.#growth.reset();
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(this.#onPause, PAUSE_MS);
    this.requestUpdate();
  };

  readonly #onPause = (): void => {
    this.#pause = 0;
    this.#askedIn = this.language.value;
    this.requestUpdate();
  };

  /** Made once for each language, not at each keystroke. */
  get #index(): IndexedDirectory {
    const locale = this.language.value;
    if (this.#indexed?.locale !== locale) {
      this.#indexed = { locale, value: indexDirectory(this.#directory, this.environment.translate) };
    }
    return this.#indexed.value;
  }

  protected override render() {
    const { most } = this.#growth;
    const model = resourceListModel(this, this.environment, this.#index, this.#filters, most);
    this.#growth.setCount(model.count);
    for (const { attribute, value } of model.unknown) {
      this.warn(
        `${attribute}="${value}" is not the id of ${attribute === 'topic' ? 'a topic' : 'an audience'} of the directory. Used instead: all.`,
      );
    }
    this.#clock.drawAgainAt(model.changesAt);
    const isBusy = this.#pause > 0;
    return resourceListView(model, this.#onFilter, { isBusy, isNews: isBusy || Boolean(this.#askedIn) });
  }
}
