/** What axe finds, by the rules of WCAG 2.2 to AA, its own best practice, and a contrast of 7 to 1. */
import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

// The rule leaves what has less than 4.5 to 1 to the rule of AA, and asks less of large text. For us it does neither.
window.axe.configure({
  checks: [
    {
      id: 'color-contrast-enhanced',
      options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 7 } } },
    },
  ],
});

/** What stands for a node in the page itself. */
const hostOf = (node: Node): Node => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? hostOf(root.host) : node;
};

const isOfOneColor = ({ any }: axe.NodeResult): boolean =>
  any.some(({ data }) => (data as { messageKey?: string } | undefined)?.messageKey === 'equalRatio');

/** Each finding: the node of the page in which it is, and a line with the rule, what is wrong, and where. */
const violationsOf = async (page: Element) => {
  const { violations, incomplete } = await window.axe.run(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // What has less than 4.5 to 1 has less than 7 to 1: the rule of AA would look at all of it once more.
    rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  });
  // Text in the color of its ground may be meant to be hidden: axe leaves that open. None of ours is. Forced colors
  // force what is drawn, and not what is computed, which is all that axe sees.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const vanished = isForced
    ? []
    : incomplete.map((result) => ({ ...result, nodes: result.nodes.filter(isOfOneColor) }));
  return [...violations, ...vanished].flatMap(({ id, nodes }) =>
    nodes.map(({ element, target, failureSummary }) => ({
      host: element && hostOf(element),
      line: `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`,
    })),
  );
};

/** Each finding as one line: the rule, what is wrong, and where. */
export const findingsOf = async (element: Element): Promise<string[]> =>
  (await violationsOf(element)).map(({ line }) => line);

/** The findings on elements that stand on one page only for the test, by one look at the page. */
export const findingsOfEach = async (elements: readonly Element[]): Promise<string[][]> => {
  const page = elements[0]?.parentElement;
  if (!page) return [];
  const found = await violationsOf(page);
  const isIn = (element: Element, host?: Node) => Boolean(host && element.contains(host));
  const elsewhere = found.filter(({ host }) => !elements.some((element) => isIn(element, host)));
  if (elsewhere.length) throw new Error(elsewhere.map(({ line }) => line).join('\n'));
  return elements.map((element) => found.filter(({ host }) => isIn(element, host)).map(({ line }) => line));
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
