import { HotlineElement } from '../hotline-element.js';
/**
 * What human trafficking is, in figures, signs and law. Ends with the national line.
 *
 * @summary What trafficking is, and whom to call.
 * @element hotline-definition-card
 *
 * @attr {language} [lang] - A BCP 47 tag. Default: the nearest ancestor's, else the document's, else the browser's, else `en`.
 * @attr {light|dark|auto} [theme=light] - `auto` follows the reader's setting.
 * @attr {1|2|3|4|5|6} [heading-level=2] - 1 to 6. Headings inside are one level below, and at most 6.
 * @attr {(definition|types|figures|signs|law)[]} [sections=definition figures] - Any of `definition types figures signs law`.
 *
 * @slot - The fallback: a link that dials. Shown without the script, and on any error.
 *
 * @csspart container - The frame around everything.
 * @csspart heading - The heading.
 * @csspart definition - The definition.
 * @csspart figure - A figure, with what is counted.
 * @csspart sign - A sign of trafficking.
 * @csspart source - Where a figure or a law comes from.
 * @csspart phone - The link that calls the national line.
 * @csspart text - The link that sends it a text message.
 * @csspart chat - The link to its chat.
 */
export declare class HotlineDefinitionCard extends HotlineElement {
    static styles: import("lit").CSSResult;
    static properties: import("lit").PropertyDeclarations;
    /** Colors: light, dark, or as the reader has set. */
    theme: 'light' | 'dark' | 'auto';
    /** 1 to 6. */
    headingLevel: number;
    /** What is shown. */
    sections: readonly ('definition' | 'types' | 'figures' | 'signs' | 'law')[];
    protected render(): import("../service.view.js").Content;
}
