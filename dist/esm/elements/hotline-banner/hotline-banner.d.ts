import { HotlineElement } from '../hotline-element.js';
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
export declare class HotlineBanner extends HotlineElement {
    #private;
    static styles: import("lit").CSSResult;
    static properties: import("lit").PropertyDeclarations;
    /** Colors: light, dark, or as the reader has set. */
    theme: 'light' | 'dark' | 'auto';
    /** 1 to 6. */
    headingLevel: number;
    /** The id of an active helpline of the directory. */
    line: string;
    /** A card, or one row. */
    layout: 'card' | 'bar';
    /** The codes that the switch offers. Empty: every language that is loaded. */
    languages: readonly string[];
    /** Whether the language switch is left out. */
    hideLanguages: boolean;
    /** Whether a way off the page is offered. */
    quickExit: boolean;
    /** Where the way off the page leads. */
    exitHref: string;
    protected render(): import("../service.view.js").Content;
}
