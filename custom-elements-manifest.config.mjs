import { readFileSync } from 'node:fs';

const isPublic = ({ name, privacy, static: isStatic }) => !privacy && !isStatic && !name.startsWith('#');

/** `@cssproperty [--name=default] - description` lines, where the properties are declared. */
const cssProperties = () =>
  [...readFileSync('src/styles/tokens.ts', 'utf8').matchAll(/@cssproperty \[(--[\w-]+)=(.+)\] - (.+)/g)].map(
    ([, name, value, description]) => ({ name, default: value, description }),
  );

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Leaves in the manifest what a page can use, and nothing else. */
const publicContract = {
  name: 'public-contract',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules
      // The base class is no tag, and what it needs is its own.
      .filter(({ path }) => !path.endsWith('/hotline-element.ts'))
      // The analyzer takes files as the file system gives them, which is another order on another machine.
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ customElement }) => customElement)) {
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer takes any dispatchEvent for an event of the contract; the JSDoc says which ones are.
        declaration.events = declaration.events?.filter(({ description }) => description);
        for (const attribute of declaration.attributes ?? []) {
          if (declaration.members.some(({ name }) => name === camel(attribute.name))) {
            attribute.fieldName = camel(attribute.name);
          }
        }
        if (declaration.tagName) declaration.cssProperties = cssProperties();
      }
    }
  },
};

export default {
  globs: ['src/elements/**/hotline-*.ts', 'src/define/*.ts', 'src/elements/events.ts'],
  exclude: ['**/*.model.ts', '**/*.view.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicContract],
};
