/** Opens pages as the server sends them. */
import { expect, oneEvent } from '@open-wc/testing';
import type { HotlineBanner } from '../../src/index.js';
import { troubleWithNumber } from './looking.js';
import { until } from '../waiting.js';

/** The window of a page. */
export type Page = Window &
  typeof globalThis & {
    readonly hotlineElements?: { readonly version: string; addLocale(locale: unknown): void };
  };

const closings: (() => void)[] = [];

afterEach(() => closings.splice(0).forEach((close) => close()));

const addressOf = (name: string) => new URL(name, import.meta.url).href;

/** Puts a page into a frame, without waiting for it. */
export const addFrame = (
  name: string,
  { sandbox, width = 800 }: { sandbox?: string; width?: number } = {},
): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `inline-size: ${width}px; block-size: 600px; border: 0`;
  frame.src = addressOf(name);
  document.body.append(frame);
  closings.push(() => frame.remove());
  // Firefox gives no styles to a page whose frame is not laid out yet, and takes a second for that in a tab behind another.
  frame.getBoundingClientRect();
  return frame;
};

/** Opens a page in a frame. By then its elements are drawn. */
export const openPage = async (name: string, options?: Parameters<typeof addFrame>[1]): Promise<Page> => {
  const frame = addFrame(name, options);
  await oneEvent(frame, 'load');
  return frame.contentWindow as Page;
};

/** Opens a page in a window of its own, where it is the top. */
export const openWindow = async (name: string): Promise<Page> => {
  const page = window.open(addressOf(name)) as Page | null;
  if (!page) throw new Error('The browser opens no window');
  closings.push(() => page.close());
  await untilAt(page, name);
  return page;
};

/** Puts a script into a page, and waits until it has run. */
export const addScript = (page: Page, script: { src: string } | { textContent: string }) =>
  new Promise<void>((resolve, reject) => {
    const element = Object.assign(page.document.createElement('script'), script);
    element.onload = () => resolve();
    element.onerror = () => reject(new Error('The script did not load'));
    page.document.head.append(element);
    if ('textContent' in script) resolve();
  });

/** Waits until a window shows a page, all of it. */
export const untilAt = (page: Window, name: string): Promise<void> =>
  until(
    () => page.location.href === addressOf(name) && page.document.readyState === 'complete',
    `${name} did not load`,
  );

/** The elements of ours on a page. */
export const bannersOf = ({ document }: Page): HotlineBanner[] => [
  ...document.querySelectorAll('hotline-banner'),
];

/** The only banner, or the first. */
export const bannerOf = (page: Page): HotlineBanner => {
  const [banner] = bannersOf(page);
  if (!banner) throw new Error('There is no banner on the page');
  return banner;
};

/** Fails unless a number that can be dialed is on the screen. */
export const expectNumber = (root: Document | Element): void => {
  expect(troubleWithNumber(root)).to.equal(undefined);
};

/** What witness.js has seen on a page. */
export const witnessOf = (page: Page) =>
  (page as unknown as { witness: Record<'errors' | 'warnings' | 'violations', string[]> }).witness;

/** Fails when anything went wrong on the page. */
export const expectPeace = (page: Page): void => {
  // As text, because the page may have put something on what all objects inherit from.
  const seen = JSON.stringify(witnessOf(page));
  expect(seen).to.equal(JSON.stringify({ errors: [], warnings: [], violations: [] }));
};
