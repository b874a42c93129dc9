import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { HotlineBanner } from '../../src/index.js';
import { placeIn } from '../../src/elements/focus-keeper.js';
import { draw, part, parts, warningsOf } from '../reading.js';
import { until } from '../waiting.js';

/** A host with a root that holds some markup, and then other markup. */
const drawn = async (before: string, after: string) => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.setHTMLUnsafe(before);
  return { root, redraw: () => root.setHTMLUnsafe(after) };
};

const nameOf = (element: Element | null) => element?.id ?? 'nothing';

describe('placeIn', () => {
  const cases = [
    {
      title: 'finds a link by where it leads, in other words and at another place',
      before: '<a id="old" href="tel:1">Call</a><a href="tel:2">Text</a>',
      after: '<a href="tel:3">Nuevo</a><a href="tel:2">Texto</a><a id="new" href="tel:1">Llame</a>',
      focused: 'new',
    },
    {
      title: 'tells links to the same place apart by their order',
      before: '<a href="tel:1">Call</a><a id="old" href="tel:1">Call instead</a>',
      after: '<a href="tel:1">Call</a><p><a id="new" href="tel:1">Call instead</a></p>',
      focused: 'new',
    },
    {
      title: 'finds the heading where what had the focus is gone',
      before: '<h2 part="heading">Help</h2><select id="old"></select>',
      after: '<h2 part="heading" id="new">Help</h2><a href="tel:2">Call</a>',
      focused: 'new',
    },
    {
      title: 'focuses nothing where there is no heading',
      before: '<a id="old" href="sms:1">Text</a>',
      after: '<a id="new" href="sms:2">Text another</a>',
      focused: 'nothing',
    },
    {
      title: 'finds a summary by its order',
      before: '<details><summary>One</summary></details><details><summary id="old">Two</summary></details>',
      after: '<details><summary>Uno</summary></details><details><summary id="new">Dos</summary></details>',
      focused: 'new',
    },
  ];
  for (const { title, before, after, focused } of cases) {
    it(title, async () => {
      const { root, redraw } = await drawn(before, after);
      root.getElementById('old')?.focus();
      expect(nameOf(root.activeElement)).to.equal('old');
      const restore = placeIn(root, false);
      redraw();
      restore();
      expect(nameOf(root.activeElement)).to.equal(focused);
    });
  }

  it('opens again what was open, and closes nothing', async () => {
    const details = (...open: boolean[]) =>
      open.map((each) => `<details${each ? ' open' : ''}></details>`).join('');
    const { root, redraw } = await drawn(details(true, false, false), details(false, false, true));
    const restore = placeIn(root, false);
    redraw();
    restore();
    expect([...root.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, false, true]);
  });

  it('opens nothing after the first drawing: what opens may be of another kind by then', async () => {
    const { root, redraw } = await drawn('<details open></details>', '<details></details>');
    const restore = placeIn(root, true);
    redraw();
    restore();
    expect(root.querySelector('details')?.open).to.equal(false);
  });

  it('leaves the focus where it is outside of the element', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button type="button">Of the page</button>`);
    const { root, redraw } = await drawn('<a href="tel:1">Call</a>', '<a href="tel:1">Llame</a>');
    button.focus();
    const restore = placeIn(root, false);
    redraw();
    restore();
    expect(document.activeElement === button).to.equal(true);
    expect(root.activeElement === null).to.equal(true);
  });
});

describe('the focus, when the page changes an element', () => {
  const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
  const changes = [
    { tag: 'hotline-banner', on: 'button', change: ['hide-languages', ''] },
    { tag: 'hotline-banner', on: '[part~=exit]', change: ['quick-exit', null] },
    { tag: 'hotline-banner', on: '[part~=text]', change: ['layout', 'bar'], stays: true },
    { tag: 'hotline-banner', on: 'summary', change: ['layout', 'bar'] },
    { tag: 'hotline-resource-list', on: 'input', change: ['filterable', null] },
    { tag: 'hotline-resource-list', on: 'li:last-child [part~=phone]', change: ['topic', 'money'] },
    // The next one is drawn in the same link.
    { tag: 'hotline-resource-list', on: '[href="tel:911"]', change: ['topic', 'housing'] },
    { tag: 'hotline-resource-list', on: '[href="tel:988"]', change: ['topic', 'mental-health'], stays: true },
    { tag: 'hotline-banner', on: '[part~=chat]', change: ['line', 'national-runaway-safeline'] },
    { tag: 'hotline-definition-card', on: 'summary', change: ['sections', 'definition'] },
  ] as const;
  for (const { tag, on, change, ...rest } of changes) {
    const [name, value] = change;
    const stays = 'stays' in rest;
    it(`${stays ? 'stays on' : 'goes to the heading from'} ${on} of ${tag}, with ${name}="${value}"`, async () => {
      const element = await draw<LitElement>(
        `<${tag} quick-exit filterable sections="definition signs law">${tel}</${tag}>`,
      );
      const root = element.shadowRoot!;
      const target = [...root.querySelectorAll<HTMLElement>(on)].at(-1)!;
      const href = target.getAttribute('href');
      target.focus();
      expect(root.activeElement === target).to.equal(true);
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
      await element.updateComplete;
      expect(target.isConnected && target.getAttribute('href') === href).to.equal(false);
      const focused = root.activeElement;
      // Enter on a link would call, or write to, someone.
      if (stays) expect(focused?.getAttribute('href')).to.equal(href);
      else expect(focused === part(element, 'heading')).to.equal(true);
    });
  }

  const switches = [
    { from: 'en es', to: 'en ar-XB es', focused: 'es' },
    { from: 'en ar-XB es', to: 'en es', focused: 'es' },
    { from: 'en es', to: 'en ar-XB', focused: 'nothing' },
    // The one that is spoken.
    { lang: 'es', from: 'en es', to: 'en ar-XB es', focused: 'es' },
  ];
  for (const { lang = 'en', from, to, focused } of switches) {
    it(`is never on another language than before: Español, of ${from}, then of ${to}, in ${lang}`, async () => {
      const banner = await draw<HotlineBanner>(
        `<hotline-banner lang="${lang}" languages="${from}">${tel}</hotline-banner>`,
      );
      const root = banner.shadowRoot!;
      root.querySelector<HTMLElement>('button[lang=es]')!.focus();
      banner.setAttribute('languages', to);
      await banner.updateComplete;
      expect(root.activeElement?.getAttribute('lang') ?? 'nothing').to.equal(focused);
      if (focused === 'nothing') expect(root.activeElement === part(banner, 'heading')).to.equal(true);
    });
  }

  it('is in sight on the heading, also from far below', async () => {
    const list = await draw<LitElement>('<hotline-resource-list></hotline-resource-list>');
    const last = parts(list, 'phone').at(-1)!;
    last.focus();
    last.scrollIntoView({ block: 'center', behavior: 'instant' });
    expect(part(list, 'heading').getBoundingClientRect().bottom).to.be.lessThan(0);
    list.setAttribute('topic', 'money');
    await list.updateComplete;
    expect(list.shadowRoot?.activeElement === part(list, 'heading')).to.equal(true);
    // WebKit scrolls to it later.
    await until(() => {
      const { top, bottom } = part(list, 'heading').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'The heading is out of sight');
  });

  it('stays on a link from which the reader has scrolled away, and does not scroll back to it', async () => {
    const around = await draw('<div style="block-size: 400vh"><hotline-banner></hotline-banner></div>');
    const banner = around.querySelector('hotline-banner')!;
    await banner.updateComplete;
    const link = part(banner, 'text');
    link.focus();
    scrollTo({ top: 2 * innerHeight, behavior: 'instant' });
    const place = scrollY;
    expect(link.getBoundingClientRect().bottom).to.be.lessThan(0);
    banner.layout = 'bar';
    await banner.updateComplete;
    expect(link.isConnected).to.equal(false);
    expect(banner.shadowRoot?.activeElement === part(banner, 'text')).to.equal(true);
    // WebKit would scroll to it later.
    await nextFrame();
    await nextFrame();
    expect(scrollY).to.equal(place);
  });

  it('is on the heading, and does not scroll to it, where the reader has scrolled away', async () => {
    const around = await draw('<div><hotline-resource-list></hotline-resource-list><p></p></div>');
    const list = around.querySelector('hotline-resource-list')!;
    await list.updateComplete;
    around.querySelector('p')!.style.blockSize = '400vh';
    parts(list, 'phone').at(-1)!.focus();
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    const below = around.getBoundingClientRect().bottom;
    list.setAttribute('topic', 'money');
    await list.updateComplete;
    expect(list.shadowRoot?.activeElement === part(list, 'heading')).to.equal(true);
    await nextFrame();
    await nextFrame();
    expect(part(list, 'heading').getBoundingClientRect().bottom).to.be.lessThan(0);
    expect(around.getBoundingClientRect().bottom).to.be.closeTo(below, 2);
  });

  it('goes to the same link of the element, when a placeholder becomes one', async () => {
    const node = await draw<HTMLElement>(`<div><p>${tel}</p></div>`);
    node.querySelector('a')?.focus();
    const root = node.attachShadow({ mode: 'open' });
    const banner = document.createElement('hotline-banner');
    banner.append(document.createElement('slot'));
    root.append(banner);
    await banner.updateComplete;
    expect(banner.shadowRoot?.activeElement === part(banner, 'phone')).to.equal(true);
  });

  it('goes to the fallback, when the element cannot be drawn any more', async () => {
    const element = await draw<HotlineBanner>(`<hotline-banner>${tel}</hotline-banner>`);
    part(element, 'phone').focus();
    await warningsOf(async () => {
      Object.defineProperty(element, 'render', {
        value: () => {
          throw new Error('the test');
        },
      });
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(document.activeElement === element.querySelector('a')).to.equal(true);
  });
});
