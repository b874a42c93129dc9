/** Tag, class, folder and file are derivable from each other; a file's suffix is its role. */
import { layerOf } from './layers.mjs';
import { pascalCase, placeOf, tagOfClassFile } from './place.mjs';

const vague = new Set(['util', 'utils', 'helper', 'helpers', 'core', 'common', 'misc']);

const isLanguageTag = (code) => {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
};

/** What is wrong with the name or the place of a file, or `undefined`. */
const refuseName = (place) => {
  const segments = place.split('/');
  const [, root, locale] = /^(src|test)\/locales\/([^/.]+)\.[^/]+$/.exec(place) ?? [];
  const [, tag, file] = /^src\/elements\/([^/]+)\/(.+)$/.exec(place) ?? [];

  const word = segments.flatMap((segment) => segment.split(/[-_.]/)).find((part) => vague.has(part));
  if (word) return `"${word}" says nothing: name the file after what its functions are about.`;
  if (locale && isLanguageTag(locale)) return undefined;
  if (locale && root === 'src') {
    return `"${locale}" is no canonical BCP 47 tag: name a locale after its code.`;
  }
  const odd = segments.find((segment) => !/^\.?[a-z\d]+(?:[-.][a-z\d]+)*$/.test(segment));
  if (odd) return `"${odd}": write file and folder names in kebab-case.`;
  if (tag && !tag.includes('-')) {
    return `"${tag}" is no tag: a folder in src/elements/ is named after its element.`;
  }
  if (tag && ![`${tag}.ts`, `${tag}.model.ts`, `${tag}.view.ts`, `${tag}.styles.ts`].includes(file)) {
    return `src/elements/${tag}/ holds ${tag}.ts, .model.ts, .view.ts and .styles.ts. Put what is shared into src/elements/, what is pure into src/domain/, tests into test/elements/.`;
  }
  if (place.startsWith('src/') && !layerOf(place)) {
    return `${place} has no place in the layout. See eslint/layers.mjs for the places there are.`;
  }
  return undefined;
};

export const fileNameRule = {
  meta: {
    type: 'problem',
    docs: { description: 'What files are called, and where they stand.' },
    schema: [],
  },
  create: (context) => ({
    Program() {
      const message = refuseName(placeOf(context));
      // No node: an empty file has no tokens to point at.
      if (message) context.report({ loc: { line: 1, column: 0 }, message });
    },
  }),
};

/** A rule for which `check(place, report)` returns the visitors. */
const namesRule = (description, check) => ({
  meta: { type: 'problem', docs: { description }, schema: [] },
  create: (context) => check(placeOf(context), (node, message) => context.report({ node, message })),
});

export const elementClassRule = namesRule('A class file exports the class of its tag.', (place, report) => {
  const tag = tagOfClassFile(place);
  if (!tag) return {};
  const name = pascalCase(tag);
  let found = false;
  return {
    'ExportNamedDeclaration > ClassDeclaration > Identifier.id'(id) {
      found ||= id.name === name;
      if (id.name !== name) report(id, `The class of <${tag}> is called ${name}: rename ${id.name}.`);
    },
    'Program:exit'(node) {
      if (!found) report(node, `Write \`export class ${name}\`: this file is the class of <${tag}>.`);
    },
  };
});

const isDefineCall = ({ callee }) =>
  callee.type === 'MemberExpression' &&
  callee.property.name === 'define' &&
  (callee.object.name ?? callee.object.property?.name) === 'customElements';

export const defineRule = namesRule(
  'src/define/<tag>.ts defines <tag>, and no other file does.',
  (place, report) => {
    const tag = /^src\/define\/(.+)\.ts$/.exec(place)?.[1];
    if (!tag) {
      const message = 'Define a tag in src/define/<tag>.ts only: importing a class must have no effect.';
      return { CallExpression: (node) => isDefineCall(node) && report(node, message) };
    }
    const [name, file] = [pascalCase(tag), `../elements/${tag}/${tag}.js`];
    const define = `customElements.define('${tag}', ${name})`;
    const found = { define: false, type: false };
    return {
      CallExpression(node) {
        if (!isDefineCall(node)) return;
        const [first, second] = node.arguments;
        found.define ||= first?.value === tag && second?.name === name;
        if (first?.value !== tag || second?.name !== name)
          report(node, `This file defines <${tag}>: write ${define}.`);
      },
      ImportDeclaration({ source }) {
        if (source.value !== file)
          report(source, `This file imports ${name} from '${file}' and nothing else.`);
      },
      'TSInterfaceDeclaration[id.name="HTMLElementTagNameMap"] TSPropertySignature'({ key }) {
        found.type ||= key.value === tag;
        if (key.value !== tag)
          report(key, `This file declares '${tag}' in HTMLElementTagNameMap, and no other tag.`);
      },
      'Program:exit'(node) {
        if (!found.define) report(node, `Write ${define} here.`);
        if (!found.type) report(node, `Declare '${tag}': ${name} in the global HTMLElementTagNameMap here.`);
      },
    };
  },
);
