const sourceLocale = `en`;
const targetLocales = [
  `ar`,
  `ar-XB`,
  `es`,
  `fa`,
  `fil`,
  `hy`,
  `ko`,
  `pa-Guru`,
  `ru`,
  `vi`,
  `zh-Hans`,
  `zh-Hant`
];

export { sourceLocale, targetLocales };
