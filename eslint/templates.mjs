/** What may stand in an html`` template. */
import { startTags, templateText } from './template-text.mjs';

const isHtml = ({ tag }) => ['html', 'svg', 'mathml'].includes(tag.name);

const templateRule = (description, check) => ({
  meta: { type: 'problem', docs: { description }, schema: [] },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (!isHtml(node)) return;
      const { text, locOf } = templateText(node, context.sourceCode);
      const report = ({ start, end }, message) => context.report({ loc: locOf(start, end), message });
      for (const tag of startTags(text)) check(tag, report, node, context.sourceCode);
    },
  }),
});

const forbiddenTags = {
  script: 'Put the code into the class file: a <script> in a template never runs.',
  style: 'Put the rules into the *.styles.ts: a strict style-src refuses <style>.',
  ...Object.fromEntries(
    ['audio', 'embed', 'iframe', 'img', 'link', 'object', 'source', 'video'].map((tag) => [
      tag,
      `Do without <${tag}>: nothing is requested after the script. Draw with text, CSS or inline <svg>.`,
    ]),
  ),
};

const forbiddenAttributes = [
  [/^style$/, 'Set a class, and write the rule in the *.styles.ts: a strict style-src refuses style="…".'],
  [/^on/, 'Listen with Lit’s @event: a strict script-src refuses inline handlers.'],
  [
    /^\.?srcdoc$|^\.(?:inner|outer)html$/,
    'Nest a template: text set as HTML is an injection, and refused by Trusted Types.',
  ],
];

export const templateContentRule = templateRule(
  'Nothing that a strict policy refuses or that makes a request.',
  (tag, report) => {
    if (Object.hasOwn(forbiddenTags, tag.name)) report(tag, forbiddenTags[tag.name]);
    for (const attribute of tag.attributes) {
      const [, message] = forbiddenAttributes.find(([pattern]) => pattern.test(attribute.name)) ?? [];
      if (message) report(attribute, message);
    }
  },
);

const hidden = /banner|notice|popup|cookie|promo|print-page|share|advert|sponsor/i;

/** The strings and property names in an expression: what `classMap({…})` or `a ? 'x' : 'y'` may write. */
const stringsIn = function* (node, { visitorKeys }) {
  if (typeof node.value === 'string') yield node.value;
  if (node.type === 'TemplateElement') yield node.value.raw;
  if (node.type === 'Property' && !node.computed) yield node.key.name ?? '';
  for (const key of visitorKeys[node.type] ?? []) {
    for (const child of [node[key]].flat()) if (child) yield* stringsIn(child, { visitorKeys });
  }
};

export const templateWordsRule = templateRule(
  'No class or id that ad blockers hide.',
  (tag, report, { quasi }, sourceCode) => {
    for (const attribute of tag.attributes) {
      if (!['class', 'id', '.id', '.classname'].includes(attribute.name)) continue;
      const [from, to] = [quasi.range[0] + attribute.start, quasi.range[0] + attribute.end];
      const inside = quasi.expressions.filter(({ range }) => range[0] >= from && range[1] <= to);
      const texts = [attribute.value ?? '', ...inside.flatMap((node) => [...stringsIn(node, sourceCode)])];
      const [word] = texts.map((text) => hidden.exec(text)?.[0]).filter(Boolean);
      if (word) {
        report(attribute, `Ad blockers hide what has "${word}" in its class or id: choose another word.`);
      }
    }
  },
);

export const templateLinksRule = templateRule(
  'A link to another site says nothing about where it came from.',
  (tag, report) => {
    if (!['a', 'area', 'form'].includes(tag.name)) return;
    const valueOf = (name) => tag.attributes.find((attribute) => attribute.name === name)?.value;
    const leaves = valueOf('target') !== undefined || /^https?:/.test(valueOf('href') ?? '');
    const rel = (valueOf('rel') ?? '').split(/\s+/);
    if (leaves && !(rel.includes('noreferrer') && rel.includes('noopener'))) {
      report(tag, 'Write rel="noreferrer noopener": the other site must not learn which page was read.');
    }
  },
);
