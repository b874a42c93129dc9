/** `e/<code>/index.html`: everything on one page, complete without a script. */
import { nationalLine } from '../data/catalog.js';
import { translate, withLocale, type Locale } from '../localize.js';
import { escapeText } from '../prerender/escape.js';
import { prerender, type Written } from '../prerender/prerender.js';
import { discoveryOf, documentOf, jsonOf, type Place } from './document.js';
import { organization } from './organization.js';

/** What stands on the page, in this order; the languages of the page stand after the first. */
const elements: readonly (readonly [tag: string, attributes: Written])[] = [
  ['hotline-banner', { 'heading-level': '1', 'quick-exit': '', 'hide-languages': '' }],
  ['hotline-resource-list', {}],
  ['hotline-definition-card', { sections: 'definition types figures signs law' }],
];

/** English and Spanish are in hotline.js. Before it, so that the first drawing is in the right language. */
const scriptsOf = (code: string): string[] => [
  ...(code === 'en' || code === 'es' ? [] : [`locales/${code}.js`]),
  'hotline.js',
];

/** @param locales all languages that there are pages in */
export const ownPage = (locale: Locale, locales: readonly Locale[], place: Place): string =>
  withLocale(locale, () => {
    const addressOf = (code: string) =>
      place.baseUrl === undefined ? `../${code}/` : escapeText(`${place.baseUrl}e/${code}/`);
    const text = (english: string) => translate(english).text;
    const number = nationalLine.phones.find(({ type }) => type === 'voice')?.display ?? '';
    const hash = (file: string) => `integrity="${place.integrity[file] ?? ''}"`;

    const [first = '', ...others] = elements.map(([tag, attributes]) =>
      prerender(tag, locale, { attributes, fallback: 'all' }),
    );
    const languages = locales.map(({ code, name, dir }) => {
      const current = code === locale.code ? ' aria-current="page"' : '';
      return `<li><a href="../${code}/" hreflang="${code}" lang="${code}" dir="${dir}"${current}>${escapeText(name)}</a></li>`;
    });
    return documentOf({
      locale,
      title: text('Find help'),
      hosts: "'self'",
      policy: ["require-trusted-types-for 'script'", 'trusted-types hotline-elements'],
      head: [
        `<meta name="description" content="${escapeText(`${text(nationalLine.description)} ${number}`)}">`,
        ...(place.baseUrl === undefined ? [] : [`<link rel="canonical" href="${addressOf(locale.code)}">`]),
        ...locales.map(({ code }) => `<link rel="alternate" hreflang="${code}" href="${addressOf(code)}">`),
        `<link rel="alternate" hreflang="x-default" href="${addressOf('en')}">`,
        ...discoveryOf(`e/${locale.code}/oembed.json`, text(nationalLine.name), place),
        `<link rel="stylesheet" href="../../pages.css" ${hash('pages.css')}>`,
        ...scriptsOf(locale.code).map((file) => `<script defer src="../../${file}" ${hash(file)}></script>`),
        `<script type="application/ld+json">\n${jsonOf(organization())}\n</script>`,
      ].join('\n'),
      body: `<body>
<main>
${first}
<nav aria-label="${escapeText(text('Language'))}">
<ul>
${languages.join('\n')}
</ul>
</nav>
${others.join('\n')}
</main>
</body>`,
    });
  });
