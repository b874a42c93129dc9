/** The pages that an element is shown on. Without DOM: the demo's server makes the same ones. */

/** The policy under which the elements work. Not all of it can be said in a page: a server has to send it. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types hotline-elements; base-uri 'none'; form-action 'none'";

/**
 * Pastes a snippet into a page.
 * @param {string} template What `hosts/page.html` holds.
 * @param {{page: string, language: string, snippet: string, folder: string, policy?: string}} options `page` is the kind of
 * page, `folder` the address of `hosts/`; `policy` is written into the page.
 */
export const hostPageOf = (template, { page, language, snippet, folder, policy }) =>
  template
    .replace(
      '<html lang="en">',
      () => `<html lang="${language}" data-page="${page}"${page === 'rtl' ? ' dir="rtl"' : ''}>`,
    )
    .replace('<!-- policy -->', () =>
      policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}" />` : '',
    )
    .replaceAll('href="page.css"', () => `href="${folder}page.css"`)
    .replace('<!-- snippet -->', () => snippet);
