/** Opens the pages of the demo, and chooses on them. */
import { all } from '../pages/looking.js';
import { openPage, type Page } from '../pages/opening.js';
import { until } from '../waiting.js';

/** The whole page with all its elements can take its time on a busy machine. */
export const longestTestMs = 30_000;

/** For `openPage` and `addFrame`. */
export const demo = (name: string): string => `../../demo/${name}`;
/** The node with this id, which is there. */
export const byId = <T extends HTMLElement>({ document }: Page, id: string): T =>
  document.querySelector<T>(`[id="${id}"]`)!;

/** Opens a page of the demo, with its workbench. */
export const openDemo = async (name: string, width = 1280): Promise<Page> => {
  const page = await openPage(demo(name), { width });
  await until(() => !byId(page, 'tools').hidden, 'The workbench did not open');
  return page;
};

/** Chooses as a person does in a field. */
export const choose = (page: Page, id: string, value: string): void => {
  const field = byId<HTMLSelectElement>(page, id);
  field.value = value;
  field.dispatchEvent(new page.Event('input', { bubbles: true }));
};

/** One of the blocks with something to paste. */
export const blockOf = ({ document }: Page, name: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-paste="${name}"]`)!;
/** What is in it. Empty where it is hidden. */
export const codeOf = (page: Page, name: string): string =>
  blockOf(page, name).hidden ? '' : blockOf(page, name).querySelector('code')!.textContent;

/** The page in the frame, once what is awaited is drawn in it. */
export const previewOf = async (page: Page, selector: string): Promise<Page> => {
  const frame = () => byId(page, 'preview').querySelector('iframe');
  await until(
    () => frame()?.contentDocument && all(frame()!.contentDocument!, selector).length > 0,
    `The preview has no ${selector}`,
  );
  return frame()!.contentWindow as Page;
};
