/**
 * `node scripts/accessibility-trees.mjs`: writes what a screen reader is told of each element in each language, as
 * Chromium tells it, to test/accessibility-tree/<element>.<code>.txt, for people to read; a test holds it. It draws
 * what is in dist/.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { draw, elements, openDrawing, root } from './drawing.mjs';

export const folder = path.join(root, 'test/accessibility-tree');

/** The language of each node of the document, by its id in the browser. */
const languagesOf = ({ root: document }) => {
  const languages = new Map();
  const visit = (node, around) => {
    const { attributes = [], shadowRoots = [], children = [] } = node;
    const at = attributes.findIndex((name, index) => name === 'lang' && index % 2 === 0);
    const language = at < 0 ? around : attributes[at + 1];
    languages.set(node.backendNodeId, language);
    for (const child of [...shadowRoots, ...children]) visit(child, language);
  };
  visit(document, undefined);
  return languages;
};

/** Roles of which nothing is said; their content may say something. */
const SILENT = new Set([
  'none',
  'generic',
  'strong',
  'InlineTextBox',
  'LabelText',
  'LineBreak',
  'ListMarker',
  'MenuListPopup',
]);

/** What is told besides role and name. */
const STATES = {
  heading: ['level'],
  button: ['pressed'],
  DisclosureTriangle: ['expanded'],
  option: ['selected'],
  status: ['live'],
  link: ['url'],
};

const fold = (text) => text.replace(/\s+/g, ' ').trim();

/** The tree below a page as lines, indented; a language in brackets where it changes. */
const tell = (nodes, languages) => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const partsOf = (node) =>
    (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter((child) => child?.role)
      .flatMap((child) => (child.ignored || SILENT.has(child.role.value) ? partsOf(child) : [child]));

  const languageOf = (node, around) => languages.get(node.backendDOMNodeId) ?? around;
  const markOf = (language, around) => (language === around ? '' : ` [${language}]`);

  const stateOf = ({ role, properties = [] }) =>
    (STATES[role.value] ?? [])
      .map((name) => properties.find((property) => property.name === name))
      .filter((property) => property && property.value.value !== false)
      .map(({ name, value }) => ` ${name}=${value.value}`)
      .join('');

  const linesOf = (node, around) => {
    const { value: role } = node.role;
    const name = fold(node.name?.value ?? '');
    const language = languageOf(node, around);
    const value = node.value ? ` value="${fold(node.value.value)}"` : '';
    const description = node.description?.value ? ` description="${fold(node.description.value)}"` : '';
    const parts = partsOf(node);
    // Where the content is the name, and in the same language, it is not said a second time.
    const isName = parts.every(
      (part) => part.role.value === 'StaticText' && languageOf(part, language) === language,
    );
    return [
      `${role}${name && ` "${name}"`}${value}${description}${stateOf(node)}${markOf(language, around)}`,
      ...(name && isName ? [] : inside(parts, language)),
    ];
  };

  /** Text that follows text stands in the same line. */
  const inside = (parts, around) => {
    const lines = [];
    let isText = false;
    for (const part of parts) {
      if (part.role.value !== 'StaticText') {
        lines.push(...linesOf(part, around).map((line) => `  ${line}`));
        isText = false;
        continue;
      }
      const text = fold(part.name?.value ?? '');
      if (!text) continue;
      const piece = `"${text}"${markOf(languageOf(part, around), around)}`;
      if (isText) lines.push(`${lines.pop()} ${piece}`);
      else lines.push(`  ${piece}`);
      isText = true;
    }
    return lines;
  };

  return inside(partsOf(nodes[0]), 'none').map((line) => line.slice(2));
};

/** The name of each file, and what it says. */
export const accessibilityTrees = async () => {
  const { browser, page } = await openDrawing();
  try {
    const session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    const trees = {};
    for (const code of readdirSync(path.join(root, 'dist/snippets')).sort()) {
      for (const [name, [tag, attributes]] of Object.entries(elements)) {
        await page.evaluate(draw, [[tag, attributes]], code);
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const languages = languagesOf(await session.send('DOM.getDocument', { depth: -1, pierce: true }));
        trees[`${name}.${code}.txt`] = `${tell(nodes, languages).join('\n')}\n`;
      }
    }
    return trees;
  } finally {
    await browser.close();
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.txt')) rmSync(path.join(folder, name));
  for (const [name, text] of Object.entries(await accessibilityTrees()))
    writeFileSync(path.join(folder, name), text);
}
