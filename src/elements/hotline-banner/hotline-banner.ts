import { checkedProperties } from '../attributes.js';
import { ExitSequence } from '../exit-sequence.js';
import { HotlineElement } from '../hotline-element.js';
import { HoursClock } from '../hours-clock.js';
import { bannerAttributes, bannerModel } from './hotline-banner.model.js';
import { styles } from './hotline-banner.styles.js';
import { bannerView } from './hotline-banner.view.js';

/**
 * A hotline: its name, and how to call, text and chat with it; TTY, hours, the languages that it speaks, 911, safety
 * words and a language switch.
 *
 * @summary The hotline, with a number to call on the screen.
 * @element hotline-banner
 *
 * @attr {language} [lang] - A BCP 47 tag. Default: the nearest ancestor's, else the document's, else the browser's, else `en`.
 * @attr {light|dark|auto} [theme=light] - `auto` follows the reader's setting.
 * @attr {1|2|3|4|5|6} [heading-level=2] - 1 to 6.
 * @attr {services[].id} [line=national-human-trafficking-hotline] - The id of an active helpline of the directory.
 * @attr {card|bar} [layout=card] - `bar` is one row where there is room: number, text, chat, 911, languages, exit.
 * @attr {language[]} [languages] - The codes that the switch offers, in that order. Default, and where none of them is loaded: every language that is.
 * @attr {boolean} [hide-languages=false] - Leaves out the language switch.
 * @attr {boolean} [quick-exit=false] - Offers a way off the page.
 * @attr {url} [exit-href=https://www.weather.gov/] - Where the way off the page leads. http or https.
 *
 * @slot - The fallback: a link that dials. Shown without the script, and on any error.
 * @slot note - A line of the page's own.
 *
 * @fires {HotlineExitEvent} hotline-exit - After the page is blank, before it is left.
 * @fires {HotlineLocaleChangeEvent} hotline-locale-change - A reader chose a language; `locale` is its code.
 *
 * @csspart container - The frame around everything.
 * @csspart heading - The heading.
 * @csspart name - The line's name, in the heading.
 * @csspart phone - The link that calls.
 * @csspart text - The link that sends a text message.
 * @csspart chat - The link to the chat.
 * @csspart tty - The link to the relay service, 711.
 * @csspart emergency - The link that calls 911.
 * @csspart hours - Whether someone answers now, and when.
 * @csspart languages - The language switch.
 * @csspart note - The page's own line.
 * @csspart safety - The safety words.
 * @csspart exit - The way off the page.
 */
export class HotlineBanner extends HotlineElement {
  static override styles = styles;
  static override properties = checkedProperties(bannerAttributes);

  /** Colors: light, dark, or as the reader has set. */
  declare theme: 'light' | 'dark' | 'auto';
  /** 1 to 6. */
  declare headingLevel: number;
  /** The id of an active helpline of the directory. */
  declare line: string;
  /** A card, or one row. */
  declare layout: 'card' | 'bar';
  /** The codes that the switch offers. Empty: every language that is loaded. */
  declare languages: readonly string[];
  /** Whether the language switch is left out. */
  declare hideLanguages: boolean;
  /** Whether a way off the page is offered. */
  declare quickExit: boolean;
  /** Where the way off the page leads. */
  declare exitHref: string;

  readonly #clock = new HoursClock(this);
  readonly #exit = new ExitSequence(this, () => this.quickExit);

  readonly #actions = { leave: this.#exit.leave, choose: (code: string) => this.choose(code) };

  protected override render() {
    const model = bannerModel(this, this.environment, this.#exit);
    this.#clock.drawAgainAt(model.line.hours.change?.at);
    return bannerView(model, this.language.offer(this.languages), this.#actions);
  }
}
