/**
 * What snippets are put through. For each there is `products/<id>.js` with what it does by itself (`standard`) and with
 * what `docs/placement/` says (`configured`).
 *
 * @typedef {object} Product
 * @property {string} id
 * @property {string} name
 * @property {string} [npm] Its package. Absent: the browser itself.
 * @property {'editor' | 'sanitizer' | 'framework'} kind
 * @property {'node' | 'browser'} runsIn
 * @property {boolean} [isLive] It writes into a page that is there already, where scripts no longer run.
 * @property {string} [settings] The file in `docs/placement/`. Default: `<id>.js`.
 */

/** @type {readonly Product[]} */
export const products = [
  { id: 'ckeditor5', name: 'CKEditor 5', npm: 'ckeditor5', kind: 'editor', runsIn: 'browser' },
  { id: 'lexical', name: 'Lexical', npm: 'lexical', kind: 'editor', runsIn: 'browser' },
  { id: 'quill', name: 'Quill', npm: 'quill', kind: 'editor', runsIn: 'browser' },
  { id: 'tinymce', name: 'TinyMCE', npm: 'tinymce', kind: 'editor', runsIn: 'browser' },
  { id: 'tiptap', name: 'TipTap', npm: '@tiptap/core', kind: 'editor', runsIn: 'browser' },
  { id: 'trix', name: 'Trix', npm: 'trix', kind: 'editor', runsIn: 'browser' },
  { id: 'dompurify', name: 'DOMPurify', npm: 'dompurify', kind: 'sanitizer', runsIn: 'browser' },
  {
    id: 'rehype-sanitize',
    name: 'rehype-sanitize',
    npm: 'rehype-sanitize',
    kind: 'sanitizer',
    runsIn: 'node',
  },
  { id: 'sanitize-html', name: 'sanitize-html', npm: 'sanitize-html', kind: 'sanitizer', runsIn: 'node' },
  { id: 'set-html', name: '`setHTML`', kind: 'sanitizer', runsIn: 'browser', isLive: true },
  { id: 'xss', name: 'js-xss', npm: 'xss', kind: 'sanitizer', runsIn: 'node' },
  {
    id: 'angular',
    name: 'Angular',
    npm: '@angular/core',
    kind: 'framework',
    runsIn: 'browser',
    isLive: true,
    settings: 'angular.ts',
  },
  {
    id: 'react',
    name: 'React',
    npm: 'react',
    kind: 'framework',
    runsIn: 'browser',
    isLive: true,
    settings: 'react.jsx',
  },
  { id: 'vue', name: 'Vue', npm: 'vue', kind: 'framework', runsIn: 'browser', isLive: true },
];
