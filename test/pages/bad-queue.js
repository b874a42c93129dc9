self.hotlineLocales = [
  null,
  undefined,
  7,
  'es',
  {},
  { code: 'xx' },
  { code: 'es' },
  { code: 'es', templates: 5 },
];
