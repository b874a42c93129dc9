import { expect, fixture, html } from '@open-wc/testing';
import { placeIn } from '../../src/elements/focus-keeper.js';

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
      title: 'focuses nothing rather than a link to elsewhere',
      before: '<a id="old" href="tel:1">Call</a>',
      after: '<a id="new" href="tel:2">Call another</a>',
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
      const restore = placeIn(root);
      redraw();
      restore();
      expect(nameOf(root.activeElement)).to.equal(focused);
    });
  }

  it('opens again what was open, and closes nothing', async () => {
    const details = (...open: boolean[]) =>
      open.map((each) => `<details${each ? ' open' : ''}></details>`).join('');
    const { root, redraw } = await drawn(details(true, false, false), details(false, false, true));
    const restore = placeIn(root);
    redraw();
    restore();
    expect([...root.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, false, true]);
  });

  it('leaves the focus where it is outside of the element', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button type="button">Of the page</button>`);
    const { root, redraw } = await drawn('<a href="tel:1">Call</a>', '<a href="tel:1">Llame</a>');
    button.focus();
    const restore = placeIn(root);
    redraw();
    restore();
    expect(document.activeElement === button).to.equal(true);
    expect(root.activeElement === null).to.equal(true);
  });
});
