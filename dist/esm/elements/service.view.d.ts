/** Pieces of template that several elements show. */
import { nothing, type TemplateResult } from 'lit';
import type { Contact, Text } from './service.model.js';
/** What may stand in a template. */
export type Content = TemplateResult | string | typeof nothing;
declare const paths: {
    phone: string;
    text: string;
    chat: string;
    exit: string;
};
/** A picture beside words that say the same. No larger than they are where the styles are missing. */
export declare const iconView: (name: keyof typeof paths) => TemplateResult;
/** A number: left to right in every language, in one line, left alone by page translators. */
export declare const numberView: (display: string) => TemplateResult;
/** A sentence of the data, marked where it is not in the language around it. */
export declare const textView: ({ text, lang }: Text) => Content;
/** The element's heading, which names its section. @param level 1 to 6 */
export declare const headingView: (level: number, content: Content) => Content;
/** A heading inside the element. @param level 1 and more; more than 6 is 6 */
export declare const subheadingView: (level: number, content: Content) => Content;
/** What stands before an item of a list that goes on in one line. @param index of the item; nothing before the first */
export declare const commaBefore: (index: number) => string;
/** Names of languages, each in itself. */
export declare const languageNamesView: (codes: readonly string[]) => Content[];
/** The words that stand before a number to call. */
export declare const callLabel: ({ isTollFree }: Contact) => string;
/** The words that stand before a number to text. The one to send is sent as it is, whatever the page is translated to. */
export declare const textLabel: ({ keyword: word }: Contact) => Content;
/**
 * One quiet line under a translation that nobody has checked.
 * @param hasLaw whether law and amounts stand there, which are not translated before
 */
export declare const unreviewedView: (hasLaw?: boolean) => Content;
export {};
