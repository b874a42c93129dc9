/** How far the page moves when the script comes. The score is Chromium's, and is that of Core Web Vitals. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { addScript, openPage, type Page } from './opening.js';

/** Widths of a phone and of a desktop, in px. */
const widths = [360, 1280] as const;
const codes = ['en', 'es'] as const;

const elementOn = ({ document }: Page) => document.querySelector<LitElement>('#place > *')!;

/** Until a frame has been shown: what is asked for in one is on the screen before the next. */
const shown = (page: Page) =>
  new Promise((resolve) => {
    page.requestAnimationFrame(() => page.requestAnimationFrame(resolve));
  });

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** What the page moves while the script comes and the element is drawn, from 0 to 1. */
const shiftOf = async (page: Page): Promise<number> => {
  await shown(page);
  const entries: PerformanceEntry[] = [];
  const observer = new page.PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  await addScript(page, { src: '/dist/hotline.js' });
  await elementOn(page).updateComplete;
  await shown(page);
  await shown(page);
  entries.push(...observer.takeRecords());
  observer.disconnect();
  return (entries as LayoutShift[]).reduce((sum, { value }) => sum + value, 0);
};

const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const weather = '<a href="https://www.weather.gov/">Leave this page</a>';
const layouts = [
  `<hotline-banner>${tel}</hotline-banner>`,
  `<hotline-banner quick-exit>${tel}</hotline-banner>`,
  `<hotline-banner layout="bar">${tel}</hotline-banner>`,
  `<hotline-banner layout="bar" quick-exit>${tel}</hotline-banner>`,
  `<hotline-resource-list>${tel}</hotline-resource-list>`,
  `<hotline-definition-card>${tel}</hotline-definition-card>`,
  `<hotline-quick-exit>${weather}</hotline-quick-exit>`,
] as const;
const nameOf = (layout: string) => /<(.*?)>/.exec(layout)?.[1] ?? '';

/** A page with a fallback on it, and the script still to come. */
const openFallback = async (layout: string, width: number, code: string): Promise<Page> => {
  const page = await openPage('snippet.html', { width });
  page.document.documentElement.lang = code;
  page.document.documentElement.style.setProperty('--hotline-font-family', 'Arial');
  page.document.getElementById('place')?.setHTMLUnsafe(layout);
  return page;
};

const addSizes = ({ document }: Page) =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/dist/hotline.css',
      onload: resolve,
    });
    document.head.append(link);
  });

/** The score of each layout with hotline.css, by its tag. */
const shiftsWithSizes = async (open: (layout: string) => Promise<Page>) => {
  const shifts: Record<string, number> = {};
  for (const layout of layouts) {
    const page = await open(layout);
    await addSizes(page);
    shifts[nameOf(layout)] = await shiftOf(page);
    page.frameElement?.remove();
  }
  return shifts;
};

const expectAtMost = (shifts: Record<string, number>, limit: number) => {
  expect(Object.entries(shifts).filter(([, shift]) => shift > limit)).to.deep.equal([]);
};

describe('layout shift', () => {
  for (const width of widths) {
    it(`is seen at ${width} px where only the fallback keeps the place`, async () => {
      for (const layout of layouts) {
        expect(await shiftOf(await openFallback(layout, width, 'en')), layout).to.be.greaterThan(0.01);
      }
    });

    for (const code of codes) {
      it(`is 0 at ${width} px with the snippets in ${code}`, async () => {
        for (const tag of ['banner', 'definition-card', 'quick-exit', 'resource-list']) {
          const page = await openPage(`snippet.html?${code}/hotline-${tag}`, { width });
          expect(await shiftOf(page), tag).to.equal(0);
        }
      });

      it(`is at most 0.01 at ${width} px with hotline.css in ${code}`, async () => {
        expectAtMost(await shiftsWithSizes((layout) => openFallback(layout, width, code)), 0.01);
      });
    }
  }

  it('is at most 0.01 with hotline.css in a column of 250 px', async () => {
    const open = async (layout: string) => {
      const page = await openFallback(layout, 1280, 'en');
      for (const id of ['place', 'below']) page.document.getElementById(id)!.style.width = '250px';
      return page;
    };
    expectAtMost(await shiftsWithSizes(open), 0.01);
  });
});
