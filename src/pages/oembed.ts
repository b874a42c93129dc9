/** oEmbed: what a site shows where its author has pasted the address of a page of ours. */
import { nationalLine } from '../data/catalog.js';
import { telHref } from '../domain/phone.js';
import { translate, withLocale, type Locale } from '../localize.js';
import { escapeText } from '../prerender/escape.js';
import { jsonOf } from './document.js';

/** CSS pixels: a banner in English in a column of that width, and what it is until the frame has told its height. */
const WIDTH_PX = 600;
const HEIGHT_PX = 600;
const CACHE_SECONDS = 86_400;

interface Embedding {
  readonly locale: Locale;
  /** Where the folder of the pages is, ending in a slash. oEmbed knows no relative addresses. */
  readonly baseUrl: string;
  /** What stands in the address of the frame after `embed.html`. */
  readonly query: string;
}

/**
 * The answer of an oEmbed provider, of type `rich`. WordPress shows the quotation until the frame speaks, and keeps
 * of it only what has no attribute but an address.
 * @see https://oembed.com/
 */
export const oEmbed = ({ locale, baseUrl, query }: Embedding): string =>
  withLocale(locale, () => {
    const name = translate(nationalLine.name).text;
    const links = [
      { href: `${baseUrl}e/${locale.code}/`, text: name },
      ...nationalLine.phones
        .filter(({ type }) => type === 'voice')
        .map((phone) => ({ href: telHref(phone), text: phone.display })),
    ];
    const quotation = links.map(({ href, text }) => `<a href="${escapeText(href)}">${escapeText(text)}</a>`);
    const frame = `<iframe src="${escapeText(`${baseUrl}embed.html${query}`)}" title="${escapeText(name)}" width="${WIDTH_PX}" height="${HEIGHT_PX}" frameborder="0"></iframe>`;
    return `${jsonOf({
      version: '1.0',
      type: 'rich',
      title: name,
      provider_name: 'Hotline Elements',
      provider_url: baseUrl,
      cache_age: CACHE_SECONDS,
      width: WIDTH_PX,
      height: HEIGHT_PX,
      html: `<blockquote>${quotation.join(' ')}</blockquote>${frame}`,
    })}\n`;
  });
