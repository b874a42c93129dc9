import { HotlineElement } from '../hotline-element.js';
/**
 * A way off the page: it is blank at once, then replaced by a harmless one. A link, or Shift three times.
 *
 * @summary A way off the page, and what it cannot hide.
 * @element hotline-quick-exit
 *
 * @attr {language} [lang] - A BCP 47 tag. Default: the nearest ancestor's, else the document's, else the browser's, else `en`.
 * @attr {light|dark|auto} [theme=light] - `auto` follows the reader's setting.
 * @attr {1|2|3|4|5|6} [heading-level=2] - As on the other elements; this one has no heading.
 * @attr {url} [exit-href=https://www.weather.gov/] - Where it leads. http or https.
 *
 * @slot - The fallback: a link to a harmless page. Shown without the script, and on any error.
 *
 * @fires {HotlineExitEvent} hotline-exit - After the page is blank, before it is left.
 *
 * @csspart exit - The link.
 * @csspart notice - How to leave by keyboard, and what leaving cannot do.
 */
export declare class HotlineQuickExit extends HotlineElement {
    #private;
    static styles: import("lit").CSSResult;
    static properties: import("lit").PropertyDeclarations;
    /** Colors: light, dark, or as the reader has set. */
    theme: 'light' | 'dark' | 'auto';
    /** As on the other elements; this one has no heading. */
    headingLevel: number;
    /** Where it leads. */
    exitHref: string;
    protected render(): import("../service.view.js").Content;
}
