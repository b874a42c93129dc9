/**
 * Whatever a page, an editor or a partner gives: a number that dials is on the screen, it is the right one, nothing
 * runs, and each bad value is told of once. What fast-check found once is a row of a table elsewhere.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stub, type SinonStub } from 'sinon';
import bundled from '../src/data/directory.json';
import type { HotlineElement } from '../src/elements/hotline-element.js';
import { isShown } from './reading.js';

/** Another number looks elsewhere. A failure prints it, and the smallest case that fails. */
const SEED = 4;
export const NATIONAL = 'tel:+18883737888';
/** A property has thousands of cases. */
const LONGEST_MS = 80_000;

export interface NamedValue {
  readonly name: string;
  readonly make: () => unknown;
}

const throws = () => {
  throw new Error('a trap');
};

/** By name, because what they are cannot always be printed. */
const exotic: NamedValue[] = [
  { name: 'undefined', make: () => undefined },
  { name: 'null', make: () => null },
  { name: 'NaN', make: () => NaN },
  { name: 'a bigint', make: () => 1n },
  { name: 'a symbol', make: () => Symbol('javascript:') },
  { name: 'a function', make: () => throws },
  { name: 'a date', make: () => new Date(NaN) },
  { name: 'an object without a prototype', make: () => Object.create(null) as unknown },
  { name: 'a text that throws', make: () => ({ toString: throws, valueOf: throws, toJSON: throws }) },
  { name: 'a list of what throws', make: () => [{ toString: throws }, Symbol('x'), 1n] },
  { name: 'a list without an end', make: () => new Array(7) },
  {
    name: 'a proxy that throws',
    make: () => new Proxy({}, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws }),
  },
  { name: 'a list that throws', make: () => new Proxy([], { get: throws }) },
  {
    name: 'a proxy that is no more',
    make: () => {
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      return proxy;
    },
  },
  {
    name: 'a getter that throws',
    make: () => ({
      get services() {
        return throws();
      },
    }),
  },
  {
    name: 'a circle',
    make: () => {
      const circle: Record<string, unknown> = {};
      circle['services'] = [circle];
      return circle;
    },
  },
];

export const nastyText = fc.oneof(
  fc.constantFrom(
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      '\u0001javascript:x',
      'data:text/html,<script>x</script>',
    ],
    ...[
      'tel:+19005550100',
      'sms:+19005550100',
      '//evil.example',
      'https://user:pw@evil.example/',
      'https://ok.example/',
    ],
    ...[
      '"><script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '${alert(1)}',
      '{{x}}',
      "' onclick='alert(1)",
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'length',
      'undefined',
      'null',
      'NaN',
      '[object Object]',
    ],
    ...[
      '',
      ' ',
      '\0',
      '\u202e8887-373-888-1',
      '\ud800',
      '\ufeff',
      '١٢٣',
      '٩',
      '0',
      '-1',
      '1e9',
      '7',
      '3',
      'true',
      'false',
    ],
    ...[
      '+19005550100',
      '911',
      '+18883737888',
      '1-888-373-7888',
      '900-555-0100',
      '25:00',
      '2026-02-30',
      'Nowhere/Land',
    ],
    ...[
      'en',
      'es',
      'xx',
      'en es',
      'es xx !!',
      'zh-Hant',
      'US',
      'US-CA',
      'XX-1',
      'money',
      'children',
      'everyone',
      'bar',
      'dark',
    ],
    ...[
      'figures',
      'law signs',
      'national-human-trafficking-hotline',
      'quick-exit',
      'banner',
      'resource-list',
      'x'.repeat(5000),
    ],
  ),
  fc.string({ unit: 'binary' }),
);

export const nastyValue: fc.Arbitrary<NamedValue> = fc.oneof(
  { weight: 3, arbitrary: nastyText.map((text) => ({ name: JSON.stringify(text), make: () => text })) },
  { weight: 1, arbitrary: fc.constantFrom(...exotic) },
  { weight: 1, arbitrary: fc.jsonValue().map((json) => ({ name: JSON.stringify(json), make: () => json })) },
);

export const numbersOf = (services: readonly { phones: readonly { number: string }[] }[]) =>
  services.flatMap(({ phones }) => phones.map(({ number }) => number));
export const bundledNumbers = numbersOf(bundled.services);

/** All that is drawn on an element, through its shadow root. */
export const drawn = (element: Element): Element[] => [...(element.shadowRoot?.querySelectorAll('*') ?? [])];

/** @param numbers those that may be dialed */
export const expectHarmless = (element: Element, numbers: readonly string[]): void => {
  const links = new Set(numbers.flatMap((number) => [`tel:${number}`, `sms:${number}`]));
  const troubles = drawn(element).flatMap((node) => {
    const isScript = /^(script|iframe|object|embed|base|meta|link|img|form)$/.test(node.localName);
    const handlers = node.getAttributeNames().filter((name) => /^(on|srcdoc|style$)/.test(name));
    const href = node.getAttribute('href');
    const isLinkRight =
      href === null || /^(https?:\/\/|mailto:[^?]*$)/.test(href) || links.has(href.split('?')[0] ?? '');
    return [isScript && node.localName, ...handlers, !isLinkRight && href].filter(Boolean);
  });
  expect(troubles).to.deep.equal([]);
};

export const isNumberShown = (element: Element, href = NATIONAL): boolean =>
  [...drawn(element), ...element.querySelectorAll('a')].some(
    (node) => node.getAttribute('href') === href && isShown(node),
  );

/** Languages are told of one by one. */
export const countOf = (value: unknown): number =>
  typeof value === 'string' ? value.split(/[\s,]+/).length : 1;

const attributeNames = {
  'hotline-banner': ['line', 'layout', 'languages', 'hide-languages', 'quick-exit', 'exit-href'],
  'hotline-resource-list': ['region', 'topic', 'audience', 'filterable'],
  'hotline-definition-card': ['sections'],
  'hotline-quick-exit': ['exit-href'],
};
export type Tag = keyof typeof attributeNames;
export const tags = Object.keys(attributeNames) as Tag[];
export const namesOf = (tag: Tag) => ['lang', 'theme', 'heading-level', ...attributeNames[tag]];
export const fallbackOf = (tag: string) => {
  const link = document.createElement('a');
  link.href = tag === 'hotline-quick-exit' ? 'https://www.weather.gov/' : NATIONAL;
  link.textContent = '1-888-373-7888';
  return link;
};

export const updateOf = async (element: Element | null | undefined): Promise<void> => {
  await (element as HotlineElement | null | undefined)?.updateComplete;
};

let warn: SinonStub;

beforeEach(() => {
  warn = stub(console, 'warn');
});
afterEach(() => {
  warn.restore();
  document.body.replaceChildren();
});

export const warnings = (): string[] => warn.args.map((words) => String(words[0]));

/** @param most how many warnings there may be */
export const expectFewWarnings = (most: number): void => {
  expect(warn.callCount, warnings().join('\n')).to.be.at.most(most);
  expect(new Set(warnings()).size, 'the same warning twice').to.equal(warn.callCount);
};

/**
 * Tests a property twice: with a fifth of the cases, and at length, with the others.
 * @param cases in both together
 */
export const itHolds = <T>(
  title: string,
  cases: number,
  arbitrary: fc.Arbitrary<T>,
  property: (input: T) => Promise<void>,
): void => {
  const runs = [
    { name: title, seed: SEED, numRuns: cases / 5 },
    { name: `${title}, at length`, seed: SEED + 1, numRuns: (cases * 4) / 5 },
  ];
  for (const { name, seed, numRuns } of runs) {
    it(name, () =>
      fc.assert(
        fc
          .asyncProperty(arbitrary, property)
          .beforeEach(() => warn.resetHistory())
          .afterEach(() => document.body.replaceChildren()),
        { seed, numRuns, includeErrorInReport: true },
      ),
    ).timeout(LONGEST_MS);
  }
};

/** Right for data of the bundle. */
export const expectRight = (element: Element, tag: Tag): void => {
  expectHarmless(element, bundledNumbers);
  if (tag !== 'hotline-quick-exit') expect(isNumberShown(element), 'the number').to.equal(true);
  else {
    const [exit] = drawn(element).filter((node) => node.localName === 'a');
    expect(exit && isShown(exit), 'the exit').to.equal(true);
  }
  expect(warnings().filter((text) => text.includes('could not be drawn'))).to.deep.equal([]);
};
