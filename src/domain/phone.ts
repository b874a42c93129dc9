import type { Phone } from '../data/types.js';

/**
 * Whether a number can be dialed as it stands: E.164 (`+18883737888`), or an N11 or short code of 3 to 6 digits
 * (`911`, `233733`). No spaces, no hyphens: those belong to `display`.
 */
export function isDialable(number: string): boolean {
  return /^(\+[1-9]\d{6,14}|\d{3,6})$/.test(number);
}

/**
 * The link that calls a number, voice or textphone. N11 and short codes stay bare: with a country code they do not
 * dial (https://github.com/department-of-veterans-affairs/vets-design-system-documentation/issues/338).
 * @param phone Its number is dialable ({@link isDialable}), which is checked where data comes in, not here.
 */
export function telHref({ number }: Pick<Phone, 'number'>): string {
  return `tel:${number}`;
}

/**
 * The link that starts a text message to a number, with the keyword, if there is one, as its words.
 * @param phone Its number is dialable ({@link isDialable}), which is checked where data comes in, not here.
 * @throws URIError for a keyword with half a surrogate pair.
 * @see https://www.rfc-editor.org/rfc/rfc5724#section-2.2
 */
export function smsHref({ number, keyword }: Pick<Phone, 'number' | 'keyword'>): string {
  return `sms:${number}${keyword ? `?body=${encodeURIComponent(keyword)}` : ''}`;
}

/** The link that uses a number for what it is: a text line is texted, voice and textphone lines are called. */
export function phoneHref(phone: Pick<Phone, 'number' | 'keyword' | 'type'>): string {
  return phone.type === 'text' ? smsHref(phone) : telHref(phone);
}

/**
 * Whether a call to a number is free for the caller by its prefix: the toll-free codes of the North American Numbering
 * Plan. False for N11 and short codes, whose price the number does not tell.
 * @see https://www.fcc.gov/consumers/guides/what-toll-free-number-and-how-does-it-work
 */
export function isTollFree(number: string): boolean {
  return /^\+18(00|33|44|55|66|77|88)\d{7}$/.test(number);
}
