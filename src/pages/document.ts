/** What the pages of our own have in common. For the build; runs in Node. */
import { createHash } from 'node:crypto';
import type { Locale } from '../localize.js';
import { escapeBeyondAscii, escapeText } from '../prerender/escape.js';

/** What the build knows of the folder that it writes the pages into. */
export interface Place {
  /** The hash (SRI) of each script and style, by its path in the folder. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Where the folder will be, ending in a slash. Absent: anywhere, so that all addresses are relative. */
  readonly baseUrl: string | undefined;
}

interface Page {
  readonly locale: Pick<Locale, 'code' | 'dir'>;
  readonly title: string;
  /** More of the head, as HTML in ASCII. */
  readonly head: string;
  /** HTML of the whole body, the tag included. */
  readonly body: string;
  /** Where the policy lets scripts and styles come from. The styles in the body may stay in any case. */
  readonly hosts: string;
  /** More of the policy. */
  readonly policy: readonly string[];
}

/** A policy allows a style in the page by what it says. */
const hashesOf = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );

/** A page in ASCII. Its title is seen in the list of visited pages, and so should not tell what it is about. */
export const documentOf = ({ locale, title, head, body, hosts, policy }: Page): string => {
  const policies = [
    "default-src 'none'",
    `script-src ${hosts}`,
    `style-src ${[hosts, ...new Set(hashesOf(body))].join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...policy,
  ];
  return escapeBeyondAscii(`<!doctype html>
<html lang="${locale.code}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policies.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<link rel="icon" href="data:,">
${head}
</head>
${body}
</html>
`);
};

/** JSON in ASCII that may stand in a script. */
export const jsonOf = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(
    /[^\x20-\x7E\n]|</g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The tag that tells where the oEmbed data of a page is. It must be absolute, so without a base there is none. */
export const discoveryOf = (file: string, title: string, { baseUrl }: Place): string[] =>
  baseUrl === undefined
    ? []
    : [
        `<link rel="alternate" type="application/json+oembed" href="${escapeText(baseUrl + file)}" title="${escapeText(title)}">`,
      ];
