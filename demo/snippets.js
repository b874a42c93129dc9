/**
 * The snippets that people paste. Without DOM, so that the demo, the tests and other tools use the same.
 *
 * Words and numbers come from `dist/`, as it was built: nothing of them is typed here.
 */

/** The ways to carry an element onto a page. */
export const carriers = [
  'pinned',
  'channel',
  'placeholder',
  'own-link',
  'prerendered',
  'iframe',
  'wordpress',
];

/** The carriers that need the scripts of `scriptsOf` once on the site. The frame stands without them, at a fixed height. */
export const carriersBesideScript = ['placeholder', 'own-link', 'prerendered', 'iframe'];

/** In CSS pixels, until `embed-height.js` has told the right one: what the elements need at 600 px, at most a screen. */
const frameHeights = {
  'hotline-banner': 560,
  'hotline-resource-list': 800,
  'hotline-definition-card': 800,
  'hotline-quick-exit': 180,
};

/**
 * @typedef {object} Choice What stands on the page.
 * @property {string} element A tag, such as `hotline-banner`.
 * @property {Record<string, string | number | boolean>} attributes By their names in HTML. `false` and `''` are left out.
 *
 * @typedef {object} Places Where things are.
 * @property {string} base The folder of the files of `dist/`: an absolute URL that ends in a slash. Where it names the version,
 * the moving channel names the series instead (`…@0.1.0/dist/` becomes `…@0.1/dist/`).
 * @property {string} version Of the package, such as `0.1.0`.
 * @property {Record<string, string>} integrity What `dist/integrity.json` holds.
 * @property {string} prerendered What `dist/snippets/<language>/<element>.html` holds. The fallback and the name come from it.
 * @property {{services: object[]}} [directory] What `dist/directory.json` holds. Needed where `attributes.line` is
 * given, and for an own link instead of a quick exit.
 */

/** What is written for attributes, as pairs of name and text; `true` is an empty text. */
const written = ({ attributes }) =>
  Object.entries(attributes).flatMap(([name, value]) => {
    if (value === false || value === undefined || value === '') return [];
    return [[name, value === true ? '' : String(value).replace(/\s+/g, ' ').trim()]];
  });

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const markup = (pairs) =>
  pairs.map(([name, text]) => (text === '' ? ` ${name}` : ` ${name}="${escaped(text)}"`)).join('');

/** The record of the chosen line, or `undefined` where the banner shows the national line. */
const lineOf = ({ element, attributes: { line } }, { directory }) => {
  if (element !== 'hotline-banner' || !line) return undefined;
  const service = directory?.services.find(({ id }) => id === line);
  if (!service) throw new Error(`The directory has no line "${line}".`);
  return service;
};

/** As it is read. A quick exit has none of its own. */
const nationalNumberOf = ({ directory }) => {
  if (!directory) throw new Error('An own link instead of a quick exit needs places.directory.');
  const { phones } = directory.services.find(({ id }) => id === directory.nationalLine);
  return escaped(phones.find(({ type }) => type === 'voice').display);
};

/** The link that stands inside. Of a quick exit it leaves; of all else it dials. */
const fallbackOf = (choice, places) => {
  const phone = lineOf(choice, places)?.phones.find(({ type }) => type === 'voice');
  if (phone) return `<a href="tel:${escaped(phone.number)}">${escaped(phone.display)}</a>`;
  const [, link] = /<\/template>(<a .*<\/a>)<\/hotline-[a-z-]+>\s*$/.exec(places.prerendered) ?? [];
  if (!link) throw new Error(`places.prerendered is not a snippet of <${choice.element}>.`);
  const [, exit] = written(choice).find(([name]) => name === 'exit-href') ?? [];
  return choice.element === 'hotline-quick-exit' && exit
    ? link.replace(/href="[^"]*"/, () => `href="${escaped(exit)}"`)
    : link;
};

const textOf = (html) => html.replace(/<[^>]*>/g, '').trim();

/** The name of the element for people who hear the page, with character references. */
const titleOf = (choice, places) => {
  const line = lineOf(choice, places);
  if (line) return escaped(line.name);
  const [, heading] = /part="heading"[^>]*>(.*?)<\/h\d>/.exec(places.prerendered) ?? [];
  return textOf(heading ?? fallbackOf(choice, places));
};

/** The languages whose scripts are needed beside `hotline.js`, which has some itself. */
const localesOf = ({ attributes: { lang = '', languages = '' } }, { integrity }) => {
  const codes = new Set(`${lang} ${languages}`.split(/[\s,]+/));
  return [...codes].filter((code) => `locales/${code}.js` in integrity).sort();
};

const filesOf = (choice, places, onlyChosen) => {
  const locales = localesOf(choice, places);
  const all = Object.keys(places.integrity).filter((file) => file.startsWith('locales/'));
  if (locales.length > 0 && locales.length === all.length) return ['hotline.all.js'];
  const isLine =
    onlyChosen &&
    'hotline.line.js' in places.integrity &&
    ['hotline-banner', 'hotline-quick-exit'].includes(choice.element);
  return [isLine ? 'hotline.line.js' : 'hotline.js', ...locales.map((code) => `locales/${code}.js`)];
};

const scriptTag = (base, file, integrity) => {
  const pin = integrity ? ` integrity="${escaped(integrity)}" crossorigin="anonymous"` : '';
  return `<script defer src="${escaped(base + file)}"${pin} referrerpolicy="no-referrer"></script>`;
};

const pinnedTags = (files, { base, integrity }) =>
  files.map((file) => scriptTag(base, file, integrity[file])).join('');

/** The first number of a version that tells of what does not fit any more: `1` of 1.2.3, `0.1` of 0.1.2. */
const seriesOf = (version) => /^(0\.\d+|\d+)/.exec(version)?.[0] ?? version;

const elementOf = (choice, places) =>
  `<${choice.element}${markup(written(choice))}>${fallbackOf(choice, places)}</${choice.element}>`;

const forms = {
  pinned: (choice, places) => pinnedTags(filesOf(choice, places, true), places) + elementOf(choice, places),

  channel: (choice, places) => {
    const base = places.base.replace(places.version, seriesOf(places.version));
    const tags = filesOf(choice, places, true).map((file) => scriptTag(base, file));
    return tags.join('') + elementOf(choice, places);
  },

  placeholder: (choice, places) => {
    const data = written(choice).map(([name, text]) => [`data-${name}`, text]);
    const kind = [['data-hotline', choice.element.replace('hotline-', '')]];
    return `<div class="hotline-embed"${markup([...kind, ...data])}>${fallbackOf(choice, places)}</div>`;
  },

  // The page has everything on it and begins with the national line, whatever was chosen.
  'own-link': ({ element, attributes: { lang } }, places) => {
    const number =
      element === 'hotline-quick-exit'
        ? nationalNumberOf(places)
        : textOf(fallbackOf({ element, attributes: {} }, places));
    return `<p><a href="${escaped(`${places.base}e/${lang || 'en'}/`)}">${number}</a></p>`;
  },

  prerendered: (choice, places) => {
    const [, code = 'en'] = /^<hotline-[a-z-]+ lang="([^"]*)"/.exec(places.prerendered) ?? [];
    const attributes = { ...choice.attributes, lang: choice.attributes.lang || code };
    const inside = places.prerendered.trim().replace(/^<[^>]*>/, '');
    const [content] = inside.split(/(?<=<\/template>)/);
    return `<${choice.element}${markup(written({ attributes }))}>${content}${fallbackOf(choice, places)}</${choice.element}>`;
  },

  iframe: (choice, places) => {
    const address = new URL('embed.html', places.base);
    address.searchParams.set('element', choice.element.replace('hotline-', ''));
    for (const [name, text] of written(choice)) address.searchParams.set(name, text || 'true');
    const size = `width="100%" height="${frameHeights[choice.element]}"`;
    const title = `title="${titleOf(choice, places)}"`;
    const frame = `<iframe src="${escaped(address.href)}" ${title} ${size} referrerpolicy="no-referrer"></iframe>`;
    // What is inside of a frame's tag is never shown.
    return `<div>${frame}<p>${fallbackOf(choice, places)}</p></div>`;
  },

  wordpress: (choice, places) => {
    const attributes = written(choice).map(([name, text]) => [name, text || 'true']);
    const open = `${choice.element}${markup(attributes).replace(/[[\]]/g, (bracket) => encodeURIComponent(bracket))}`;
    return `[${open}]${fallbackOf(choice, places)}[/${choice.element}]`;
  },
};

/**
 * What is pasted where the element is to stand: one line, with a link inside that dials (that of a quick exit leaves, an own
 * link leads to the page that dials).
 * @param {string} carrier One of `carriers`.
 * @param {Choice} choice
 * @param {Places} places
 * @returns {string}
 * @throws {Error} Where the carrier or the chosen line is unknown, or `places` is not as described.
 */
export const snippetOf = (carrier, choice, places) => {
  if (!carriers.includes(carrier))
    throw new Error(`There is no carrier "${carrier}". The carriers are ${carriers.join(', ')}.`);
  if (!places.base.endsWith('/')) throw new Error(`places.base "${places.base}" does not end in a slash.`);
  return forms[carrier](choice, places);
};

/**
 * What is pasted once on the site beside `carriersBesideScript`, pinned. Empty for the others, which bring their own.
 * @param {string} carrier One of `carriers`.
 * @param {Choice} choice
 * @param {Places} places
 * @returns {string}
 */
export const scriptsOf = (carrier, choice, places) => {
  if (!carriersBesideScript.includes(carrier)) return '';
  return pinnedTags(carrier === 'iframe' ? ['embed-height.js'] : filesOf(choice, places, false), places);
};
