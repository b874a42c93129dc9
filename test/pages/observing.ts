/** What a whole page of a host shows, in a form that a page in a sandbox can also tell. */
import { all, troubleWithExit, troubleWithNumber } from './looking.js';

/** What a page shows, and what went wrong on it. */
export interface Observation {
  /** Each element of ours, and what is wrong with its number. */
  readonly elements: readonly {
    readonly tag: string;
    /** Whether it was drawn. Otherwise its own content stands there. */
    readonly isDrawn: boolean;
    readonly trouble?: string | undefined;
  }[];
  /** What the page's own control did when it was pressed. */
  readonly result: string;
  /** Whatever of the page's is not as it was before our script. */
  readonly changes: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
}

const OURS = 'hotline-banner, hotline-resource-list, hotline-definition-card, hotline-quick-exit';

/** The scripts of the pages, as far as they are there. */
type Host = Window & {
  readonly witness: Pick<Observation, 'errors' | 'warnings' | 'violations'>;
  /** Of host.js. */
  readonly changesSince?: () => string[];
};

/** The elements of ours on a page, wherever they stand. */
export const elementsOf = (page: Window): HTMLElement[] => all(page.document, OURS);

/** Whether an element shows its own design, and not what the page put into it. */
export const isDrawn = ({ shadowRoot }: Element): boolean =>
  Boolean(shadowRoot?.querySelector("[part~='container'], .frame"));

/** Waits until something is so, at most as long as a slow machine may take. Says whether it is. */
const until = async (isSo: () => boolean): Promise<boolean> => {
  const end = performance.now() + 15_000;
  while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return isSo();
};

/** A task after the next frame: by then the browser has told of violations. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** @param undrawn the tags that are not drawn on this page, or all of them */
export const observe = async (page: Window, undrawn: 'all' | readonly string[]): Promise<Observation> => {
  const awaited = () => elementsOf(page).filter(({ localName }) => !undrawn.includes(localName));
  if (undrawn !== 'all') await until(() => awaited().length > 0 && awaited().every(isDrawn));

  const output = () => page.document.querySelector('#result')?.textContent ?? '';
  // A framework may take its time to draw its control, and to answer it.
  await until(() => page.document.querySelector('#control') !== null);
  page.document.querySelector<HTMLElement>('#control')?.click();
  await until(() => output() !== '');
  await nextTask();

  await Promise.all(page.document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));

  const { witness = { errors: [], warnings: [], violations: [] }, changesSince } = page as Partial<Host>;
  const elements = elementsOf(page).map((element) => ({
    tag: element.localName,
    isDrawn: isDrawn(element),
    trouble:
      element.localName === 'hotline-quick-exit' ? troubleWithExit(element) : troubleWithNumber(element),
  }));
  return {
    elements,
    result: output(),
    changes: changesSince?.() ?? ['host.js did not run'],
    errors: [...witness.errors],
    warnings: [...witness.warnings],
    violations: [...witness.violations],
  };
};
