/** Text in HTML of ASCII, which is read the same in any encoding. */

/** HTML with a reference for each letter beyond ASCII. Not for the text of scripts and styles, which know none. */
export const escapeBeyondAscii = (markup: string): string =>
  markup.replace(/\P{ASCII}/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

/** Any text as HTML, also between double quotes. */
export const escapeText = (text: string): string =>
  escapeBeyondAscii(text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`));
