/** Runs a table of cases for one rule through the real configuration. */
import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** `says`: the rule refuses the code with this message. Without it: the rule has nothing to say. */
export interface Case {
  readonly title: string;
  readonly filePath: string;
  readonly code: string;
  readonly says?: RegExp;
}

// The files do not exist, so that there are no types to ask.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

export const describeRule = (ruleId: string, cases: readonly Case[]): void => {
  describe(ruleId, function () {
    // The first case of all loads the whole configuration.
    this.timeout(60_000);
    for (const { title, filePath, code, says } of cases) {
      it(`${says ? 'refuses' : 'accepts'} ${title}`, async () => {
        const [result] = await eslint.lintText(code, { filePath });
        if (!result) throw new Error(`${filePath} is ignored by the configuration`);
        const messagesOf = (id: string | null) =>
          result.messages.filter((each) => each.ruleId === id).map(({ message }) => message);
        assert.deepEqual(messagesOf(null), [], 'the case itself does not parse');
        if (says) assert.match(messagesOf(ruleId).join('\n'), says);
        else assert.deepEqual(messagesOf(ruleId), []);
      });
    }
  });
};
