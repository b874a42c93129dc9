/** How a text is written: msg('A whole sentence.', { desc: 'Where it stands' }), inside a function of a view. */

const isMsg = (node) => node?.type === 'CallExpression' && node.callee.name === 'msg';

const isFunction = ({ type }) =>
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);

/** Whether a call runs when its module is loaded, its class made or a default taken, rather than in a function's body. */
const runsTooEarly = (node) => {
  for (let [child, parent] = [node, node.parent]; parent; [child, parent] = [parent, parent.parent]) {
    if (parent.type === 'AssignmentPattern' && parent.right === child) return true;
    if (isFunction(parent)) return parent.params.includes(child);
  }
  return true;
};

/** The outermost expression that has the call's text as its value: `(a ? msg(…) : b)`. */
const valueNode = (node) =>
  /^(?:ConditionalExpression|LogicalExpression|TSAsExpression|TSNonNullExpression)$/.test(node.parent.type) &&
  node.parent.test !== node
    ? valueNode(node.parent)
    : node;

const isPiece = (node) => {
  const { parent } = valueNode(node);
  if (parent.type === 'BinaryExpression') return parent.operator === '+';
  if (parent.type === 'AssignmentExpression') return parent.operator === '+=';
  // In html`…` the text becomes a node of its own.
  return parent.type === 'TemplateLiteral' && parent.parent.tag?.name !== 'html';
};

const refuseText = (text) => {
  const isPlain = text?.type === 'Literal' && typeof text.value === 'string';
  const isStr = text?.type === 'TaggedTemplateExpression' && text.tag.name === 'str';
  if (!isPlain && !isStr) return "Write the text as a plain 'string', or as str`…` if it has a value in it.";
  const words = isPlain ? text.value : text.quasi.quasis.map(({ value }) => value.raw).join('');
  if (words.includes('<'))
    return 'Leave markup out of the text: end the sentence, and put the element beside it.';
  return undefined;
};

const refuseOptions = (options) => {
  const properties = options?.type === 'ObjectExpression' ? options.properties : [];
  const valueOf = (name) => properties.find(({ key }) => (key?.name ?? key?.value) === name)?.value;
  if (valueOf('id'))
    return 'Leave out `id`: the generated one changes with the English, so that no translation grows stale.';
  const desc = valueOf('desc');
  if (desc?.type !== 'Literal' || typeof desc.value !== 'string' || !desc.value.trim()) {
    return "Tell the translator where the text stands: { desc: '…' }, written out here.";
  }
  return undefined;
};

export const messageRule = {
  meta: { type: 'problem', docs: { description: 'How msg() is called.' }, schema: [] },
  create: (context) => ({
    CallExpression(node) {
      if (!isMsg(node)) return;
      const report = (at, message) => message && context.report({ node: at, message });
      const [text, options] = node.arguments;
      if (runsTooEarly(node))
        report(
          node,
          'Call msg() in the body of a view’s function: here it would run before there is a language.',
        );
      if (isPiece(node))
        report(
          node,
          'Make it one whole sentence, with its values in str`…`: other languages order the pieces differently.',
        );
      report(text ?? node, refuseText(text));
      report(options ?? node, refuseOptions(options));
    },
  }),
};
