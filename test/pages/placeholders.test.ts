import { expect, nextFrame } from '@open-wc/testing';
import type { HotlineBanner } from '../../src/index.js';
import { frameOf, isShown, part, textOf } from '../reading.js';
import { all } from './looking.js';
import { expectNumber, expectPeace, openPage, witnessOf, type Page } from './opening.js';
import { initial, type State } from './placeholders-state.js';
import { until } from '../waiting.js';

/** What is drawn on the nodes that match, one each. */
const drawnOn = (page: Page, selector: string): HotlineBanner[] =>
  [...page.document.querySelectorAll(selector)].map((node) => {
    expect(node.shadowRoot?.childElementCount, `${selector}: what is drawn`).to.equal(1);
    return node.shadowRoot?.firstElementChild as HotlineBanner;
  });

const NODES = '[data-hotline], p:not(.sentence)';

/** Both are drawn, once, in place of their links, and the sentence is one. */
const expectDrawn = async (page: Page): Promise<void> => {
  await nextFrame();
  const drawn = drawnOn(page, NODES);
  expect(drawn.map(({ localName }) => localName)).to.deep.equal(['hotline-banner', 'hotline-banner']);
  for (const banner of drawn) {
    expect(frameOf(banner).lang).to.equal('es');
    expectNumber(banner);
  }
  for (const link of page.document.querySelectorAll(`:is(${NODES}) > a`))
    expect(isShown(link), "the author's link").to.equal(false);
  const [sentence] = all(page.document, '.sentence');
  expect(Boolean(sentence?.shadowRoot), 'drawn on a sentence').to.equal(false);
  expect(sentence?.innerText.trim()).to.equal('1-888-373-7888 is the number.');
};

describe('a page with placeholders and own links', () => {
  for (const name of ['', '-after', '-before', '-late', '-patched']) {
    it(`has them drawn in placeholders${name}.html`, async () => {
      const page = await openPage(`placeholders${name}.html`);
      await until(() => page.hotlineElements, 'the script did not come');
      await expectDrawn(page);
      expectPeace(page);
    });
  }

  it('keeps them as they are without the script', async () => {
    const page = await openPage('placeholders.html', { sandbox: 'allow-same-origin' });
    expectNumber(page.document.querySelector('[data-hotline]') as Element);
    expect(all(page.document, 'hotline-banner')).to.have.lengthOf(0);
  });

  it('has them drawn once where two versions of the script are at work', async () => {
    const page = await openPage('placeholders.html');
    const version = page.hotlineElements?.version ?? '';
    // The first is no longer known to the second, as where the page has a name like ours.
    Object.assign(page, { hotlineElements: undefined });
    const text = await (await fetch('/dist/hotline.js')).text();
    const script = page.document.createElement('script');
    script.textContent = text.replaceAll(version, '99.0.1');
    page.document.head.append(script);
    expect(page.hotlineElements?.version).to.equal('99.0.1');
    await expectDrawn(page);

    const [node] = page.document.querySelectorAll('[data-hotline]');
    const copy = node?.cloneNode(true) as Element;
    node?.after(copy);
    await nextFrame();
    copy.setAttribute('data-layout', 'bar');
    await nextFrame();
    const [, added] = drawnOn(page, '[data-hotline]');
    expect(added?.layout).to.equal('bar');
    expectNumber(added as Element);
    const { errors, warnings, violations } = witnessOf(page);
    expect([...errors, ...violations]).to.deep.equal([]);
    expect(warnings.filter((warning) => !warning.includes('is taken by another script'))).to.deep.equal([]);
  });
});

describe('a framework around placeholders and own links', () => {
  for (const framework of ['react', 'vue']) {
    const open = async () => {
      const page = (await openPage(`placeholders-${framework}.html`)) as Page & {
        show(state: State): unknown;
      };
      await until(() => page.show, 'it did not take over the page');
      return page;
    };
    const show = async (page: Awaited<ReturnType<typeof open>>, state: Partial<State>) => {
      await page.show({ ...initial, ...state });
      await nextFrame();
    };

    it(`takes over the page, and draws it again: ${framework}`, async () => {
      const page = await open();
      const drawn = drawnOn(page, '[data-hotline], p');
      expect(drawn.map((banner) => frameOf(banner).lang)).to.deep.equal(['en', 'en']);

      await show(page, { lang: 'es' });
      expect(drawnOn(page, '[data-hotline], p')).to.deep.equal(drawn);
      expect(drawn.map((banner) => frameOf(banner).lang)).to.deep.equal(['es', 'es']);

      await show(page, { lang: 'es', kind: 'quick-exit' });
      const [exit] = drawnOn(page, '[data-hotline]');
      expect(textOf(part(exit as Element, 'exit'))).to.equal('Salir de esta página');
      expectPeace(page);
    });

    it(`uses a node for something else, and again: ${framework}`, async () => {
      const page = await open();
      const [node] = page.document.querySelectorAll<HTMLElement>('section > div');
      await show(page, { kind: undefined, words: 'Call ' });
      const [plain] = page.document.querySelectorAll<HTMLElement>('section > div');
      expect(plain === node, 'the same node').to.equal(true);
      expect(plain?.innerText).to.equal('Something else');
      expect(isShown(plain as Element)).to.equal(true);
      const [block] = page.document.querySelectorAll('p');
      expect(block?.innerText).to.equal('Call 1-888-373-7888');
      expect(isShown(block?.querySelector('a') as Element)).to.equal(true);

      await show(page, {});
      for (const banner of drawnOn(page, '[data-hotline]')) expectNumber(banner);
      expectPeace(page);
    });
  }
});
