/** Which of the languages that there are serves a reader. */

/**
 * The code that serves a reader of `tag` (BCP 47), or `undefined`. In this order: the tag itself; its alias
 * (`tl` is `fil`, which WebKit's Intl does not know); the same language in the same script, as CLDR's likely subtags have it (`zh-TW` is
 * `zh-Hant`, `es-MX` is `es`, `pa-PK` is not `pa-Guru`).
 */
export const matchLocale = (tag: string, codes: readonly string[]): string | undefined => {
  const wanted = tag.trim().replaceAll('_', '-').toLowerCase().replace(/^tl\b/, 'fil');
  const exact = codes.find((code) => code.toLowerCase() === wanted);
  if (exact || !wanted) return exact;
  const script = languageAndScript(wanted);
  return codes.find((code) => languageAndScript(code) === script);
};

const languageAndScript = (tag: string): string | undefined => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    // Not a tag, or an engine without Intl.Locale (Safari before 14): the bare language is the best there is.
    return tag.split('-')[0];
  }
};
