import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { isShown, textOf } from '../reading.js';
import { all } from './looking.js';
import { addScript, expectNumber, expectPeace, openPage, witnessOf, type Page } from './opening.js';

const codes = ['en', 'es'] as const;
const tags = [
  'hotline-banner',
  'hotline-definition-card',
  'hotline-quick-exit',
  'hotline-resource-list',
] as const;
const script = { src: '/dist/hotline.js' };

const elementOn = ({ document }: Page): LitElement => {
  const element = document.querySelector<LitElement>('#place > *');
  if (!element) throw new Error('The snippet is not on the page');
  return element;
};

const rootOf = (page: Page): ShadowRoot => {
  const { shadowRoot } = elementOn(page);
  if (!shadowRoot) throw new Error('The browser made no root of the template');
  return shadowRoot;
};

/** Lets the script come, and the elements be drawn. */
const addElements = async (page: Page) => {
  await addScript(page, script);
  await elementOn(page).updateComplete;
};

const frameIn = (root: ShadowRoot): HTMLElement => {
  const [only, ...more] = root.querySelectorAll<HTMLElement>('.frame');
  if (!only || more.length) throw new Error(`${more.length + (only ? 1 : 0)} drawings stand in the root`);
  return only;
};

/** The way out that an element is there for: a number, or the exit. */
const expectWay = (page: Page) => {
  const exit = rootOf(page).querySelector<HTMLAnchorElement>('[part=exit]');
  if (exit) expect([exit.href, isShown(exit)]).to.deep.equal(['https://www.weather.gov/', true]);
  else expectNumber(rootOf(page).host);
};

describe('a prerendered snippet', () => {
  for (const code of codes) {
    for (const tag of tags) {
      it(`is complete where scripts are off: ${tag}, ${code}`, async () => {
        const page = await openPage(`no-script.html?${code}/${tag}`);
        expect(page.customElements.get(tag)).to.equal(undefined);
        const frame = frameIn(rootOf(page));
        expectWay(page);
        expect([frame.lang, page.getComputedStyle(frame).color]).to.deep.equal([code, 'rgb(26, 31, 36)']);
        expect(isShown(page.document.querySelector('#place > * > a')!), 'the fallback').to.equal(false);
        for (const dead of all(rootOf(page), 'button, input, select, .keys')) {
          expect(page.getComputedStyle(dead).visibility, textOf(dead)).to.equal('hidden');
          expect(dead.closest('[inert], [hidden]') !== null, textOf(dead)).to.equal(true);
        }
        const [details] = all<HTMLDetailsElement>(rootOf(page), 'details');
        details?.querySelector('summary')?.click();
        expect(details?.open ?? true).to.equal(true);
      });

      it(`promises no keys where the page refuses its style, too: ${tag}, ${code}`, async () => {
        const page = await openPage(`no-script.html?${code}/${tag}`);
        for (const style of all(rootOf(page), 'style')) style.remove();
        for (const keys of all(rootOf(page), '.keys'))
          expect(page.getComputedStyle(keys).display).to.equal('none');
        expectWay(page);
      });

      it(`is replaced by the script, once and whole: ${tag}, ${code}`, async () => {
        const page = await openPage(`snippet.html?${code}/${tag}`);
        const before = rootOf(page);
        const { height } = rootOf(page).host.getBoundingClientRect();
        const [old, words] = [frameIn(before), textOf(before.querySelector('[part=phone]') ?? undefined)];
        await addElements(page);
        expect(rootOf(page) === before, 'the same root').to.equal(true);
        const frame = frameIn(before);
        expect(frame === old, 'the old drawing').to.equal(false);
        expect(before.host.getBoundingClientRect().height).to.equal(height);
        expect([frame.lang, all(before, 'style, [inert]').length]).to.deep.equal([code, 0]);
        expect(textOf(before.querySelector('[part=phone]') ?? undefined)).to.equal(words);
        expectWay(page);
        expectPeace(page);
      });
    }
  }

  for (const [tag, selector] of [
    ['hotline-banner', 'a[part=chat]'],
    ['hotline-banner', 'summary'],
    ['hotline-definition-card', 'a[part=phone]'],
    ['hotline-quick-exit', 'a[part=exit]'],
    // The fifth of its kind: each item that could not be confirmed has a link to the same number.
    ['hotline-resource-list', '.group:last-of-type li:last-child a[part=phone]'],
    ['hotline-resource-list', 'summary'],
  ] as const) {
    for (const lang of codes) {
      it(`keeps the reader's place when the script comes, in ${lang}: ${tag}, ${selector}`, async () => {
        const page = await openPage(`snippet.html?es/${tag}`);
        elementOn(page).lang = lang;
        // Long enough to stay where it is scrolled to when the element gets shorter.
        page.document.body.style.paddingBlockEnd = '1000px';
        const root = rootOf(page);
        const focused = root.querySelector<HTMLElement>(selector)!;
        focused.focus({ preventScroll: true });
        focused.scrollIntoView({ block: 'center', behavior: 'instant' });
        const details = focused.closest('details');
        if (details) details.open = true;
        const opened = () => all<HTMLDetailsElement>(root, 'details').map(({ open }) => open);
        const openedBefore = opened();
        const scrolled = page.scrollY;

        await addElements(page);
        expect(frameIn(root).lang).to.equal(lang);
        expect(focused.isConnected).to.equal(false);
        expect(root.activeElement === root.querySelector(selector), 'the same place').to.equal(true);
        expect(opened()).to.deep.equal(openedBefore);
        expect(page.scrollY).to.equal(scrolled);
      });
    }
  }

  it('hands the focus of the fallback to the same link', async () => {
    const page = await openPage('snippet.html');
    page.document
      .querySelector('#place')!
      .append(Object.assign(page.document.createElement('hotline-banner'), { textContent: '' }));
    const link = page.document.createElement('a');
    link.href = 'tel:+18883737888';
    link.textContent = '1-888-373-7888';
    elementOn(page).append(link);
    link.focus();
    await addElements(page);
    expect(rootOf(page).activeElement === rootOf(page).querySelector('[part=phone]')).to.equal(true);
  });

  it('leaves the focus on a link of the page’s own line', async () => {
    const page = await openPage('snippet.html?en/hotline-banner');
    const link = page.document.createElement('a');
    link.href = 'tel:+18883737888';
    link.slot = 'note';
    link.textContent = 'Our own line';
    elementOn(page).append(link);
    link.focus();
    await addElements(page);
    expect(page.document.activeElement === link).to.equal(true);
  });

  it('stays, with focus and all, where the script cannot draw, until it can', async () => {
    const page = await openPage('snippet.html?es/hotline-banner');
    const root = rootOf(page);
    const phone = root.querySelector<HTMLElement>('[part=phone]');
    phone?.focus();
    const { importNode } = page.document;
    page.document.importNode = () => {
      throw new Error('the page');
    };
    await addElements(page);
    expect(root.querySelector('[part=phone]') === phone, 'the old drawing').to.equal(true);
    expect(root.activeElement === phone, 'its focus').to.equal(true);
    frameIn(root);
    expectNumber(elementOn(page));
    expect(witnessOf(page).warnings).to.have.lengthOf(1);

    page.document.importNode = importNode;
    elementOn(page).requestUpdate();
    await elementOn(page).updateComplete;
    frameIn(root);
    expect(phone?.isConnected).to.equal(false);
    expect(root.activeElement === root.querySelector('[part=phone]'), 'its focus').to.equal(true);
    expectNumber(elementOn(page));
  });

  it('shows its number under a policy that refuses its style, and is dressed by the script', async () => {
    const page = await openPage('snippet.html?es/hotline-banner&strict');
    expectNumber(elementOn(page));
    await addElements(page);
    expectNumber(elementOn(page));
    expect(page.getComputedStyle(frameIn(rootOf(page))).borderTopStyle).to.equal('solid');
  });
});
