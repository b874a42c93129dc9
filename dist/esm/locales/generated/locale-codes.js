const sourceLocale = `en`;
const targetLocales = [
  `ar-XB`,
  `es`
];

export { sourceLocale, targetLocales };
