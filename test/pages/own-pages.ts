/** What the pages in dist/e/ are made of. */
import type { LitElement } from 'lit';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';
import type { Page } from './opening.js';

/** The languages that there are pages in. */
export const codes = ['en', ...targetLocales.filter((code) => code !== 'ar-XB')];
/** The elements of each page, in their order. */
export const tags = ['hotline-banner', 'hotline-resource-list', 'hotline-definition-card'];

/** What is drawn in a shadow root, or inside a tag. */
export const frameIn = (root: ParentNode | null | undefined): HTMLElement => {
  const frame = root?.querySelector<HTMLElement>('.frame');
  if (!frame) throw new Error('Nothing is drawn');
  return frame;
};

export const elementsOn = ({ document }: Page): LitElement[] => [
  ...document.querySelectorAll<LitElement>(tags.join()),
];
