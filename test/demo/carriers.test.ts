import { expect, oneEvent } from '@open-wc/testing';
import { carriers } from '../../demo/snippets.js';
import { all } from '../pages/looking.js';
import { expectNumber, type Page } from '../pages/opening.js';
import { fetchContract, openWith, pasteOf } from './pasting.js';
import { until } from '../waiting.js';

const bar = { element: 'hotline-banner', attributes: { lang: 'es', layout: 'bar' } };
const { elements } = await fetchContract();

/** Presses the first link that dials, and gives the address that it would open. */
const tap = ({ document }: Page): string | null => {
  let address: string | null = null;
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented) return;
    address = (event.composedPath()[0] as Element).closest('a')?.getAttribute('href') ?? null;
    event.preventDefault();
  });
  all<HTMLAnchorElement>(document, 'a[href^="tel:+"]')
    .find((link) => link.getClientRects().length > 0)
    ?.click();
  return address;
};

/** The element that was drawn from what was pasted. */
const drawnIn = ({ document }: Page): Element | undefined =>
  all(document, 'hotline-banner').find(({ shadowRoot }) => shadowRoot?.querySelector('section'));

const frameOf = ({ document }: Page): HTMLIFrameElement => document.querySelector('iframe')!;

describe('what is pasted into an empty page', () => {
  for (const carrier of carriers) {
    it(`shows a number that dials: ${carrier}`, async () => {
      const page = await openWith(await pasteOf(carrier, bar));
      if (carrier === 'own-link') await until(() => drawnIn(page));
      expectNumber(page.document);
      expect(tap(page)).to.equal('tel:+18883737888');
    });
  }

  for (const carrier of carriers) {
    it(`has, without scripts, a link that dials, or that leads to a page that does: ${carrier}`, async () => {
      const { document } = await openWith(await pasteOf(carrier, bar), { sandbox: 'allow-same-origin' });
      const link = all<HTMLAnchorElement>(document, 'a').find(
        (each) => each.getClientRects().length > 0 && each.textContent.includes('1-888-373-7888'),
      );
      const { href } = link!;
      const address = carrier === 'own-link' ? await (await fetch(href)).text() : href;
      expect(address).to.contain('tel:+18883737888');
    });
  }

  for (const carrier of ['pinned', 'channel', 'placeholder', 'own-link', 'prerendered']) {
    it(`becomes the element: ${carrier}`, async () => {
      const page = await openWith(await pasteOf(carrier, bar));
      await until(() => drawnIn(page));
      expect(drawnIn(page)?.getAttribute('lang')).to.equal('es');
      expect(drawnIn(page)?.shadowRoot?.textContent).to.contain('Línea Nacional');
    });
  }

  for (const { tag } of elements) {
    it(`draws every element in a language of its own script: ${tag}`, async () => {
      const page = await openWith(await pasteOf('pinned', { element: tag, attributes: { lang: 'ko' } }));
      const element = page.document.querySelector(tag)!;
      await until(() => element.shadowRoot?.querySelector('[lang="ko"]'));
    });
  }

  it('refuses a script that was changed, and keeps the number', async () => {
    const changed = (await pasteOf('pinned', bar)).replace('sha384-', 'sha384-AAAA');
    const page = await openWith(changed);
    expect(page.customElements.get('hotline-banner')).to.equal(undefined);
    expectNumber(page.document);
  });

  it('leads from an own link to the page of its language', async () => {
    const page = await openWith(await pasteOf('own-link', bar));
    const link = page.document.querySelector('p a')!;
    const text = await (await fetch((link as HTMLAnchorElement).href)).text();
    expect(text).to.contain('lang="es"').and.contain('tel:+18883737888');
  });

  it('shows the element in a frame', async () => {
    const page = await openWith(await pasteOf('iframe', bar));
    const frame = frameOf(page);
    if (frame.contentDocument?.readyState !== 'complete') await oneEvent(frame, 'load');
    await until(() => drawnIn(frame.contentWindow as Page));
    expectNumber(frame.contentDocument!);
  });
});
