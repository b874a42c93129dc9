/** Shows a snippet on a page like that of the person who will paste it. */
import { hostPageOf, strictPolicy } from './host-page.js';
import { wordsFor } from './words.js';

const folder = new URL('hosts/', import.meta.url).href;
const template = fetch(`${folder}page.html`).then((response) => response.text());

/** Whether the server sends the policy, as that of `npm start` does. */
const isPolicySent = async () => {
  const { headers } = await fetch(`${folder}page.html?page=strict`, { method: 'HEAD' });
  return headers.has('content-security-policy');
};

/** Without scripts, and still ours to look into. */
const withoutScripts = 'allow-same-origin allow-popups allow-top-navigation-by-user-activation';

const colorRule = (colors) =>
  `:root { ${Object.entries(colors)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')} }`;

/** What a site's style sheet says. Empty where no color was chosen. */
export const styleOf = (colors) => (Object.keys(colors).length > 0 ? colorRule(colors) : '');

/** The colors of the last choice: a frame may be loaded after the next choice was made. */
let chosenColors = {};

/** As the style sheet of the page would, but under any policy. */
const paint = (frame) => {
  const sheet = new frame.contentWindow.CSSStyleSheet();
  sheet.replaceSync(styleOf(chosenColors));
  frame.contentDocument.adoptedStyleSheets = [sheet];
};

/**
 * Puts a new frame into a node, unless it shows the same already. Resolves to what is to be said about it, if anything.
 * @param {Element} node
 * @param {{page: string, snippet: string, fragment: string, colors: Record<string, string>}} options
 * @returns {Promise<string | undefined>}
 */
export const showPreview = async (node, { page, snippet, fragment, colors }) => {
  chosenColors = colors;
  const isSent = page === 'strict' && (await isPolicySent());
  const html = hostPageOf(await template, {
    page,
    language: document.documentElement.lang,
    snippet,
    folder,
    ...(page === 'strict' && { policy: strictPolicy }),
  });
  const current = node.querySelector('iframe');
  if (current && current.dataset.page === page && node.html === html) {
    paint(current);
  } else {
    const frame = document.createElement('iframe');
    frame.title = wordsFor('preview');
    frame.dataset.page = page;
    frame.className = 'page';
    if (page === 'no-script') frame.setAttribute('sandbox', withoutScripts);
    if (isSent) frame.src = `${folder}page.html?${fragment}&language=${document.documentElement.lang}`;
    else frame.srcdoc = html;
    frame.addEventListener('load', () => paint(frame));
    node.html = html;
    node.replaceChildren(frame);
  }
  return page === 'strict' && !isSent ? wordsFor('policy-in-page') : undefined;
};
