export default {
  globs: ['src/elements/**/hotline-*.ts', 'src/define/*.ts', 'src/elements/events.ts'],
  exclude: ['**/*.model.ts', '**/*.view.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
};
