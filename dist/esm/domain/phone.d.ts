import type { Phone } from '../data/types.js';
/**
 * Whether a number can be dialed as it stands: E.164 (`+18883737888`), or an N11 or short code of 3 to 6 digits
 * (`911`, `233733`). No spaces, no hyphens: those belong to `display`.
 */
export declare function isDialable(number: string): boolean;
/**
 * The link that calls a number, voice or textphone. N11 and short codes stay bare: with a country code they do not
 * dial (https://github.com/department-of-veterans-affairs/vets-design-system-documentation/issues/338).
 * @param phone Its number is dialable ({@link isDialable}), which is checked where data comes in, not here.
 */
export declare function telHref({ number }: Pick<Phone, 'number'>): string;
/**
 * The link that starts a text message to a number, with the keyword, if there is one, as its words.
 * @param phone Its number is dialable ({@link isDialable}), which is checked where data comes in, not here.
 * @throws URIError for a keyword with half a surrogate pair.
 * @see https://www.rfc-editor.org/rfc/rfc5724#section-2.2
 */
export declare function smsHref({ number, keyword }: Pick<Phone, 'number' | 'keyword'>): string;
/** The link that uses a number for what it is: a text line is texted, voice and textphone lines are called. */
export declare function phoneHref(phone: Pick<Phone, 'number' | 'keyword' | 'type'>): string;
/**
 * Whether a call to a number is free for the caller by its prefix: the toll-free codes of the North American Numbering
 * Plan. False for N11 and short codes, whose price the number does not tell.
 * @see https://www.fcc.gov/consumers/guides/what-toll-free-number-and-how-does-it-work
 */
export declare function isTollFree(number: string): boolean;
