/** Pastes what the demo writes into an empty page, and opens it. */
import { oneEvent } from '@open-wc/testing';
import { contractOf } from '../../demo/contract.js';
import { scriptsOf, snippetOf, type Choice } from '../../demo/snippets.js';
import type { Page } from '../pages/opening.js';

const dist = new URL('../../dist/', import.meta.url).href;
const fetchJson = async (file: string): Promise<never> => (await fetch(dist + file)).json() as Promise<never>;

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** What can be chosen. */
export const fetchContract = async () =>
  contractOf(
    ...((await Promise.all(['custom-elements.json', 'directory.json', 'integrity.json'].map(fetchJson))) as [
      never,
      never,
      never,
    ]),
  );

/** Opens an empty page with this in it. */
export const openWith = async (html: string, { sandbox }: { sandbox?: string } = {}): Promise<Page> => {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><title>Empty</title><body>${html}`;
  document.body.append(frame);
  frames.push(frame);
  await oneEvent(frame, 'load');
  return frame.contentWindow as Page;
};

/** Everything that is pasted for a choice, with what stands once on the site. */
export const pasteOf = async (carrier: string, choice: Choice): Promise<string> => {
  const code = choice.attributes['lang'] ?? 'en';
  const places = {
    base: dist,
    version: '0.1.0',
    integrity: await fetchJson('integrity.json'),
    directory: await fetchJson('directory.json'),
    prerendered: await (await fetch(`${dist}snippets/${code}/${choice.element}.html`)).text(),
  };
  return scriptsOf(carrier, choice, places) + snippetOf(carrier, choice, places);
};
