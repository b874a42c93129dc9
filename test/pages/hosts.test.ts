import { describeHosts, scripted } from './hosting.js';

describeHosts('places in the page', [
  { page: 'content.html' },
  { page: 'quirks.html' },
  { page: 'shadow.html' },
  { page: 'rtl.html', warnings: [/does not speak "ar"/] },
  { page: 'rtl-missing.html', fallback: 'all' },
  { page: 'latin-1.html' },
  { page: 'page.xhtml', fallback: 'all', warnings: [/could not be drawn/] },
]);

describeHosts('ways to load the script', [
  { page: 'script-first.html' },
  { page: 'script-last.html' },
  { page: 'script-module.html' },
  { page: 'script-written.html' },
  { page: 'script-late.html' },
  { page: 'script-twice.html' },
  { page: 'script-missing.html', fallback: 'all' },
  { page: 'script-changed.html', fallback: 'all' },
  { page: 'script-broken.html', fallback: 'all', errors: [/broken on purpose/] },
]);

describeHosts('other scripts of the page', [
  { page: 'jquery.html' },
  { page: 'mootools.html' },
  { page: 'prototype.html' },
  { page: 'requirejs.html' },
  { page: 'react-hydrate.html' },
  { page: 'react-render.html' },
  { page: 'vue.html' },
  { page: 'clobbered.html' },
  { page: 'clobbered-create.html', fallback: 'all', warnings: [/could not be drawn/] },
  { page: 'clobbered-lit.html', fallback: 'all', errors: [/createTreeWalker/] },
  { page: 'taken.html', fallback: ['hotline-banner'], warnings: [/^<hotline-banner> .* taken/] },
  scripted('module-globals'),
  scripted('storage'),
  scripted('polluted'),
  scripted('polluted-descriptors'),
  scripted('frozen'),
  scripted('patched'),
  scripted('patched-elements'),
  scripted('wrapped-nodes'),
  scripted('forgetful-nodes', { fallback: 'all', warnings: [/could not be drawn/] }),
]);

describeHosts('older browsers', [
  scripted('no-custom-elements', { fallback: 'all' }),
  scripted('no-adopted-style-sheets'),
  { page: 'page.html?scripts/no-adopted-style-sheets.js&no-styles', violations: [/^style-src/] },
  scripted('no-intl'),
]);

describeHosts('policies', [
  { page: 'page.html?strict' },
  { page: 'nonce.html' },
  { page: 'trusted-script.html' },
  { page: 'sandbox.html', sandbox: 'allow-scripts' },
  { page: 'sandbox.html?strict', sandbox: 'allow-scripts' },
  { page: 'page.html?none', fallback: 'all', errors: [/hotline-elements/], violations: [/^trusted-types/] },
  { page: 'page.html?others', fallback: 'all', errors: [/hotline-elements/], violations: [/^trusted-types/] },
  { page: 'page.html?no-script', fallback: 'all', isSilent: true },
  { page: 'page.html', fallback: 'all', isSilent: true, sandbox: 'allow-same-origin' },
]);
