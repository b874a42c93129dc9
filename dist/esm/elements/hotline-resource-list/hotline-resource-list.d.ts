import type { PropertyValues } from 'lit';
import { HotlineElement } from '../hotline-element.js';
import { type PartnerDirectory } from './hotline-resource-list.model.js';
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
export declare class HotlineResourceList extends HotlineElement {
    #private;
    static styles: import("lit").CSSResult;
    static properties: import("lit").PropertyDeclarations;
    /** Colors: light, dark, or as the reader has set. */
    theme: 'light' | 'dark' | 'auto';
    /** 1 to 6. */
    headingLevel: number;
    /** An ISO 3166-2 code. Empty: everywhere. */
    region: string;
    /** The id of a topic of the directory. Empty: all. */
    topic: string;
    /** The id of an audience of the directory. Empty: all. */
    audience: string;
    /** Whether a search field and filters stand above the list. */
    filterable: boolean;
    /**
     * A partner's own services, in the form of directory.schema.json. The national line always comes from the bundle,
     * and stands first. Bad data leaves the bundled list, with one warning. `undefined`: the bundled list.
     */
    get directory(): PartnerDirectory | undefined;
    set directory(value: unknown);
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): import("../service.view.js").Content;
}
