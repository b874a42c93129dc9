/** Whoever switches a rule off says why. */
export const disableReasonRule = {
  meta: { type: 'suggestion', docs: { description: 'eslint-disable comes with a reason.' }, schema: [] },
  create: (context) => ({
    Program() {
      for (const { value, loc } of context.sourceCode.getAllComments()) {
        const [, directive, rest] = /^\s*(eslint-disable(?:-next-line|-line)?)\b(.*)$/s.exec(value) ?? [];
        if (!directive || /\s--\s+\S/.test(rest)) continue;
        context.report({
          // Column -1 stands before the comment, out of its own reach.
          loc: { start: { line: loc.start.line, column: -1 }, end: loc.end },
          message: `Say why: ${directive} rule-name -- the reason.`,
        });
      }
    },
  }),
};
