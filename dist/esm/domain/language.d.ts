/** Which of the languages that there are serves a reader. */
/**
 * The code that serves a reader of `tag` (BCP 47), or `undefined`. In this order: the tag itself; its alias
 * (`tl` is `fil`, which WebKit's Intl does not know); the same language in the same script, as CLDR's likely subtags have it (`zh-TW` is
 * `zh-Hant`, `es-MX` is `es`, `pa-PK` is not `pa-Guru`).
 */
export declare const matchLocale: (tag: string, codes: readonly string[]) => string | undefined;
