/** What axe finds, by the rules of WCAG 2.2 to AA, its own best practice, and a contrast of 7 to 1. */
import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Each finding as one line: the rule, what is wrong, and where. */
export const findingsOf = async (element: Element): Promise<string[]> => {
  const { violations } = await window.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`),
  );
};

/** The rules of our own style sheets, also those inside of conditions. */
export const rulesOf = ({ shadowRoot }: Element): CSSStyleRule[] => {
  const below = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule] : []),
      ...('cssRules' in rule ? below((rule as CSSGroupingRule).cssRules) : []),
    ]);
  return [...(shadowRoot?.adoptedStyleSheets ?? [])].flatMap((sheet) => below(sheet.cssRules));
};
