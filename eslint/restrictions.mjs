/** What ESLint's own no-restricted-… rules refuse, and what to do instead. */

const each = (names, message) => names.map((name) => ({ name, message }));

/** What no file in src/ does. */
export const everywhere = {
  globals: [
    ...each(
      [
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'EventSource',
        'WebTransport',
        'RTCPeerConnection',
        'Worker',
        'SharedWorker',
        'Image',
        'Audio',
        'FontFace',
      ],
      'Bundle what is needed: nothing is requested after the script.',
    ),
    ...each(
      ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'BroadcastChannel'],
      'Keep it in a variable: nothing is stored.',
    ),
    ...each(['eval', 'Function'], 'Write the code out: strict policies refuse code made from text.'),
  ],
  properties: [
    { property: 'cookie', message: 'Keep it in a variable: nothing is stored.' },
    { property: 'sendBeacon', message: 'Leave it out: nobody is counted.' },
    ...[
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'parseHTMLUnsafe',
      'createContextualFragment',
    ].map((property) => ({
      property,
      message: 'Render an html`` template, or set textContent: Trusted Types refuse text as HTML.',
    })),
    ...['write', 'writeln'].map((property) => ({
      object: 'document',
      property,
      message: 'Render an html`` template: it would overwrite the page.',
    })),
  ],
  syntax: [
    {
      selector: 'ImportExpression',
      message: 'Import it at the top: nothing is loaded behind the page’s back.',
    },
  ],
  paths: [
    {
      name: 'lit/decorators.js',
      importNames: ['customElement'],
      message: 'Define the tag in src/define/<tag>.ts: importing a class must have no effect.',
    },
  ],
  patterns: [
    {
      regex: '^lit/decorators/custom-element\\.js$',
      message: 'Define the tag in src/define/<tag>.ts: importing a class must have no effect.',
    },
    {
      regex:
        '^(lit|lit-html|@lit/reactive-element)/(directives/(unsafe-html|unsafe-svg|unsafe-mathml)|static-html)\\.js$',
      message: 'Nest html`` templates and pass data: text as HTML is an injection.',
    },
    {
      regex: '^lit/directives/style-map\\.js$',
      message: 'Use a class and the *.styles.ts: a strict style-src refuses style="…" in prerendered HTML.',
    },
    {
      regex: '^lit/directives/(repeat|map|join|guard|until|async-append|async-replace|cache)\\.js$',
      message: 'Use Array.map: a directive runs after render(), in no locale.',
    },
  ],
};

/** What the pure files do not do: src/domain/, src/data/, models and views. */
export const purity = {
  globals: [
    ...each(
      [
        'window',
        'document',
        'navigator',
        'location',
        'globalThis',
        'self',
        'history',
        'screen',
        'matchMedia',
        'getComputedStyle',
        'customElements',
        'process',
      ],
      'This file knows no page: look in the class file and pass what was found as an argument.',
    ),
    ...each(
      [
        'setTimeout',
        'setInterval',
        'requestAnimationFrame',
        'requestIdleCallback',
        'queueMicrotask',
        'performance',
      ],
      'This file knows no clock: wait in the class file, and take `now` as an argument.',
    ),
    ...each(['console'], 'Return what is wrong, and let the class file warn.'),
  ],
  properties: [
    { object: 'Date', property: 'now', message: 'This file knows no clock: take `now` as an argument.' },
    {
      object: 'Math',
      property: 'random',
      message: 'The same arguments give the same result: take it as an argument.',
    },
  ],
  syntax: [
    {
      selector: ':matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"]',
      message: 'This file knows no clock: take `now` as an argument.',
    },
    {
      selector:
        'CallExpression[callee.property.name=/^[gs]et(?:Hours|Minutes|Day|Date|Month|FullYear)$|^getTimezoneOffset$/]',
      message:
        'It reads the zone of the machine: take the zone as an argument and ask Intl.DateTimeFormat, or use the UTC methods.',
    },
  ],
};

/** How TypeScript is written here. */
export const dialect = {
  syntax: [
    {
      selector: 'TSEnumDeclaration',
      message: 'Use a union of strings: an enum is code that types cannot erase.',
    },
    {
      selector: 'TSModuleDeclaration[kind="namespace"]',
      message: 'A module is the namespace: export its functions.',
    },
    { selector: 'TSParameterProperty', message: 'Declare the field, and assign it in the constructor.' },
    { selector: '[accessibility="private"]', message: 'Use #private, which holds at run time.' },
  ],
};

/** Only the base class has members for its subclasses; they override. */
export const ownMembers = {
  syntax: [
    {
      selector: '[accessibility="protected"][override=false]',
      message: 'Use #private; `protected override` is for Lit’s hooks.',
    },
  ],
};

export const renderLast = {
  syntax: [
    {
      selector: 'ClassBody > MethodDefinition[key.name="render"] ~ *',
      message:
        'Move this above render(), which is the last member: a class is read from its properties to what it draws.',
    },
  ],
};

/** The rules that refuse what the groups name. */
export const refuse = (...groups) => {
  const all = (kind) => groups.flatMap((group) => group[kind] ?? []);
  return {
    'no-restricted-globals': ['error', { globals: all('globals'), checkGlobalObject: true }],
    'no-restricted-properties': ['error', ...all('properties')],
    'no-restricted-syntax': ['error', ...all('syntax')],
    'no-restricted-imports': ['error', { paths: all('paths'), patterns: all('patterns') }],
  };
};
