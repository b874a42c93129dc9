/** `embed.html`: one element, for a frame. embed.ts draws what the address asks for; until then, the English banner. */
import { translate, withLocale, type Locale } from '../localize.js';
import { escapeText } from '../prerender/escape.js';
import { prerender } from '../prerender/prerender.js';
import { nationalLine } from '../data/catalog.js';
import { discoveryOf, documentOf, type Place } from './document.js';

const alternateOf = (locale: Locale): string => {
  const title = withLocale(locale, () => translate('Find help').text);
  return `<link rel="alternate" hreflang="${locale.code}" href="e/${locale.code}/" title="${escapeText(title)}">`;
};

/**
 * In a sandbox the page has no origin, and its own scripts are those of a stranger. So they have no hash, which would
 * refuse them unless the host sends CORS headers; and to WebKit they are not of `'self'`.
 * @param english a page that has no script speaks one language
 * @param locales all languages that an address may ask for: embed.ts takes the title of each from here
 */
export const embedPage = (english: Locale, locales: readonly Locale[], place: Place): string =>
  withLocale(english, () =>
    documentOf({
      locale: english,
      title: translate('Find help').text,
      hosts: 'https: http:',
      policy: ["require-trusted-types-for 'script'", 'trusted-types hotline-elements hotline-embed'],
      head: [
        ...discoveryOf('oembed.json', nationalLine.name, place),
        ...locales.map(alternateOf),
        '<link rel="stylesheet" href="pages.css">',
        '<script defer src="embed.js"></script>',
        '<script defer src="hotline.js"></script>',
      ].join('\n'),
      body: `<body class="framed">
<main>
${prerender('hotline-banner', english)}
<nav><a href="e/${english.code}/">${escapeText(translate('More help').text)}</a></nav>
</main>
</body>`,
    }),
  );
