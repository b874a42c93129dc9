import { expect, oneEvent } from '@open-wc/testing';
import { part } from '../reading.js';
import { all, topmostAt } from './looking.js';
import { addFrame, openWindow, untilAt, type Page } from './opening.js';

type WithExit = HTMLElementTagNameMap['hotline-banner' | 'hotline-quick-exit'];

const exitOf = ({ document }: Page): WithExit =>
  document.querySelector<WithExit>('hotline-banner, hotline-quick-exit')!;

/** Opens a page whose exit leads to another page of the tests, or to a fragment: then the page stays. */
const openWithExit = async (name: string, target: string): Promise<Page> => {
  const page = await openWindow(name);
  const exit = exitOf(page);
  exit.exitHref = new URL(target, page.location.href).href;
  await exit.updateComplete;
  return page;
};

const press = ({ document, KeyboardEvent }: Page, key: string, times: number) => {
  for (let count = 0; count < times; count++) {
    for (const type of ['keydown', 'keyup']) {
      (document.activeElement ?? document.documentElement).dispatchEvent(
        new KeyboardEvent(type, { key, bubbles: true, composed: true }),
      );
    }
  }
};

const click = (page: Page) => part(exitOf(page), 'exit').click();
const clickWith = (button: number) => (page: Page) =>
  part(exitOf(page), 'exit').dispatchEvent(
    new page.MouseEvent('auxclick', { button, bubbles: true, composed: true, cancelable: true }),
  );
const pressShift = (page: Page) => press(page, 'Shift', 3);

/** Whether nothing of the page is drawn, on top of all else neither. */
const isBlank = ({ document }: Page): boolean => {
  const boxes = [document.documentElement, ...all(document, '*')].flatMap((each) => [
    ...each.getClientRects(),
  ]);
  return boxes.length === 0;
};

describe('the way off the page', () => {
  const ways = {
    click,
    // By itself it opens the link in another tab, and leaves this one as it is.
    'a click with the middle button': clickWith(1),
    'Shift three times': pressShift,
  };

  for (const name of ['plain.html', 'exit.html']) {
    for (const [way, leave] of Object.entries(ways)) {
      it(`blanks ${name} and replaces it: ${way}`, async () => {
        const page = await openWithExit(name, 'exited.html');
        const { length } = page.history;
        const blanks: boolean[] = [];
        page.addEventListener('hotline-exit', () => blanks.push(isBlank(page)));
        expect(isBlank(page)).to.equal(false);
        leave(page);
        await untilAt(page, 'exited.html');
        expect(blanks, 'blank when the event was fired').to.deep.equal([true]);
        expect(page.history.length, 'no entry was added').to.equal(length);
      });
    }
  }

  it('is not the menu of the other button', async () => {
    const page = await openWithExit('plain.html', '#left');
    expect(clickWith(2)(page), 'the menu opens').to.equal(true);
    expect(isBlank(page)).to.equal(false);
  });

  it('is not Escape', async () => {
    const page = await openWithExit('plain.html', '#left');
    press(page, 'Escape', 3);
    expect(isBlank(page)).to.equal(false);
    expect(page.location.hash).to.equal('');
  });

  it('does not come back with the back button, and opens no window', async () => {
    const page = await openWindow('plain.html');
    page.location.href = new URL('exit.html', page.location.href).href;
    await untilAt(page, 'exit.html');
    const exit = exitOf(page);
    exit.exitHref = new URL('exited.html', page.location.href).href;
    await exit.updateComplete;
    let opened = 0;
    page.open = () => {
      opened++;
      return null;
    };
    pressShift(page);
    await untilAt(page, 'exited.html');
    expect(opened).to.equal(0);
    page.history.back();
    await untilAt(page, 'plain.html');
  });

  it('is heard where a field has the focus, and does not take capital letters for it', async () => {
    const page = await openWithExit('exit.html', '#left');
    page.document.body.insertAdjacentHTML('afterbegin', '<input />');
    page.document.querySelector('input')?.focus();
    for (const letter of ['A', 'B', 'C']) {
      const input = page.document.activeElement!;
      for (const [type, key] of [
        ['keydown', 'Shift'],
        ['keydown', letter],
        ['keyup', letter],
        ['keyup', 'Shift'],
      ] as const)
        input.dispatchEvent(new page.KeyboardEvent(type, { key, bubbles: true, composed: true }));
    }
    expect(isBlank(page)).to.equal(false);
    pressShift(page);
    expect(isBlank(page)).to.equal(true);
  });

  it('is under nothing of its own: what the page lays over it, the keyboard does not mind', async () => {
    const page = await openWithExit('exit.html', '#left');
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position: sticky; inset: 0; z-index: 2147483647">A header that stays</div>' +
        '<div style="position: fixed; inset: 0; z-index: 2147483647; background: #fff">Accept all?</div>',
    );
    const { left, top } = part(exitOf(page), 'exit').getBoundingClientRect();
    expect(topmostAt(page.document, left + 5, top + 5)?.textContent).to.equal('Accept all?');
    pressShift(page);
    expect(isBlank(page)).to.equal(true);
  });

  const sandboxes = [
    { sandbox: 'allow-scripts allow-same-origin', isOffered: false },
    { sandbox: 'allow-scripts allow-same-origin allow-top-navigation', isOffered: true },
    { sandbox: 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation', isOffered: true },
  ];
  for (const { sandbox, isOffered } of sandboxes) {
    it(`is ${isOffered ? '' : 'not '}offered in a frame with sandbox="${sandbox}"`, async () => {
      const page = await openWindow('frame.html');
      const frame = page.document.querySelector('iframe')!;
      frame.setAttribute('sandbox', sandbox);
      frame.src = new URL('exit.html', page.location.href).href;
      await oneEvent(frame, 'load');
      const inner = frame.contentWindow as Page;
      expect(all(inner.document, '.exit')).to.have.lengthOf(isOffered ? 1 : 0);
      // Nobody is told of a key where there is no way off.
      exitOf(inner).exitHref = new URL('#left', inner.location.href).href;
      let exits = 0;
      inner.addEventListener('hotline-exit', () => (exits += 1));
      press(inner, 'Shift', 2);
      await exitOf(inner).updateComplete;
      expect(all(inner.document, '.count').some(({ textContent }) => textContent?.trim())).to.equal(
        isOffered,
      );
      press(inner, 'Shift', 1);
      expect(exits).to.equal(isOffered ? 1 : 0);
    });
  }

  it('is not offered in a frame inside a sandbox, which holds it, too', async () => {
    const page = await openWindow('frame.html');
    const outer = page.document.querySelector('iframe')!;
    outer.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    outer.src = new URL('frame.html', page.location.href).href;
    await oneEvent(outer, 'load');
    const inner = (outer.contentWindow as Page).frames[0] as Page;
    await exitOf(inner).updateComplete;
    expect(all(inner.document, '.exit')).to.deep.equal([]);
  });

  it('leads the page around a frame away, too', async () => {
    const page = await openWindow('frame.html');
    const inner = page.frames[0] as Page;
    exitOf(inner).exitHref = new URL('exited.html', page.location.href).href;
    pressShift(inner);
    await untilAt(page, 'exited.html');
  });

  it('promises no keys in a frame, which hears them only while the focus is in it', async () => {
    const page = await openWindow('frame.html');
    const promises = ({ document }: Page) =>
      all(document, '.keys').map((words) => getComputedStyle(words).visibility);
    expect(promises(page.frames[0] as Page)).to.deep.equal(['hidden']);
    expect(promises(await openWindow('exit.html'))).to.deep.equal(['visible']);
  });

  it('is not offered in a sandbox, where it would not work, but the number is there', async () => {
    const told = new Promise<MessageEvent>((resolve) => addEventListener('message', resolve, { once: true }));
    addFrame('sandbox.html', { sandbox: 'allow-scripts' });
    expect((await told).data).to.deep.equal({ trouble: undefined, exits: 0, origin: 'null' });
  });
});

describe('a page that is left', () => {
  const places: { title: string; arrange: (around: HTMLElement) => void }[] = [
    { title: 'in the flow', arrange: () => {} },
    {
      title: 'inside closed details',
      arrange: (around) => {
        const details = around.ownerDocument.createElement('details');
        around.replaceWith(details);
        details.append(around);
      },
    },
    { title: 'inside something not displayed', arrange: (around) => (around.style.display = 'none') },
    {
      title: 'inside something small, transformed and cut off',
      arrange: (around) =>
        (around.style.cssText =
          'transform: scale(0.2); inline-size: 20px; block-size: 20px; overflow: hidden'),
    },
    {
      title: 'inside something filtered, faded, turned and clipped',
      arrange: (around) =>
        (around.style.cssText =
          'filter: blur(9px); opacity: 0.1; transform: rotate(30deg); contain: paint; clip-path: circle(1px)'),
    },
    {
      title: 'inside something that moves and will change',
      arrange: (around) =>
        (around.style.cssText = 'will-change: transform; perspective: 9px; backdrop-filter: blur(9px)'),
    },
    {
      title: 'below something that lies on top',
      arrange: ({ ownerDocument }) =>
        ownerDocument.body.insertAdjacentHTML(
          'beforeend',
          '<p style="position: fixed; inset: 0; z-index: 2147483647; background: red">On top</p>',
        ),
    },
    {
      title: 'below a popover',
      arrange: ({ ownerDocument }) => {
        ownerDocument.body.insertAdjacentHTML('beforeend', '<p id="tip" popover="manual">A tip</p>');
        ownerDocument.querySelector<HTMLElement>('#tip')?.showPopover();
      },
    },
  ];
  for (const { title, arrange } of places) {
    it(`is blank when the exit is ${title}, until it comes back`, async () => {
      const page = await openWithExit('exit.html', '#left');
      arrange(page.document.querySelector<HTMLElement>('#around')!);
      click(page);
      expect(page.location.hash).to.equal('#left');
      expect(isBlank(page)).to.equal(true);
      page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: true }));
      expect(isBlank(page)).to.equal(false);
    });
  }

  const above: Record<string, (page: Page) => void> = {
    'a modal dialog': ({ document }) => document.querySelector('dialog')?.showModal(),
    'a popover': ({ document }) => {
      document.body.insertAdjacentHTML('beforeend', '<p id="late" popover="manual">A tip</p>');
      document.querySelector<HTMLElement>('#late')?.showPopover();
    },
    'a style of its own': ({ document }) => {
      const style = document.createElement('style');
      style.textContent = 'html { display: block !important }';
      document.head.append(style);
    },
  };
  for (const [what, open] of Object.entries(above)) {
    it(`stays blank when the page opens ${what}, because the next page is slow`, async () => {
      const page = await openWithExit('exit.html', '#left');
      expect(isBlank(page)).to.equal(false);
      click(page);
      open(page);
      expect(isBlank(page)).to.equal(true);
    });
  }

  it('is blank at once where all on the page changes slowly', async () => {
    const page = await openWithExit('exit.html', '#left');
    const style = page.document.createElement('style');
    style.textContent = '* { transition: all 60s allow-discrete !important }';
    page.document.head.append(style);
    expect(isBlank(page)).to.equal(false);
    click(page);
    expect(isBlank(page)).to.equal(true);
    page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: true }));
    expect(page.document.documentElement.style.cssText).to.equal('');
  });

  it('has its own display again when it comes back, and all else as it has become', async () => {
    const page = await openWithExit('exit.html', '#left');
    const { style } = page.document.documentElement;
    const comeBack = () => page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: true }));
    style.cssText = 'display: grid; transition: color 1s; overflow: hidden';
    click(page);
    click(page);
    expect(isBlank(page)).to.equal(true);
    // As a page does that closes its menu when it is left.
    style.overflow = '';
    comeBack();
    expect([style.display, style.transitionProperty, style.overflow]).to.deep.equal(['grid', 'color', '']);
    style.display = 'flex';
    comeBack();
    expect(style.display, 'after a return from another link').to.equal('flex');
  });

  it('is blank, and comes back, also where the page has no head and its media fail', async () => {
    const page = await openWithExit('exit.html', '#left');
    page.document.head.remove();
    page.document.body.insertAdjacentHTML('beforeend', '<video></video>');
    page.document.querySelector('video')!.pause = () => {
      throw new Error('of the page');
    };
    click(page);
    expect(isBlank(page)).to.equal(true);
    page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: true }));
    expect(isBlank(page)).to.equal(false);
  });

  it('stays blank when it is left before it has loaded', async () => {
    const page = await openWithExit('exit.html', '#left');
    click(page);
    page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: false }));
    expect(isBlank(page)).to.equal(true);
  });

  it('is blank with the page around its frame, and both come back', async () => {
    const page = await openWindow('frame.html');
    const inner = page.frames[0] as Page;
    exitOf(inner).exitHref = new URL('#left', page.location.href).href;
    click(inner);
    expect(isBlank(page)).to.equal(true);
    for (const each of [page, inner])
      each.dispatchEvent(new each.PageTransitionEvent('pageshow', { persisted: true }));
    expect(isBlank(page)).to.equal(false);
    expect(isBlank(inner)).to.equal(false);
  });

  it('is silent: what plays is stopped', async () => {
    const page = await openWithExit('exit.html', '#left');
    // Only what is muted may begin by itself. Without a source it waits for one, and is not paused.
    page.document.body.insertAdjacentHTML('beforeend', '<video muted></video>');
    const video = page.document.querySelector('video')!;
    video.play().catch(() => undefined);
    expect(video.paused).to.equal(false);
    click(page);
    expect(video.paused).to.equal(true);
  });

  it('stays when someone leaves twice, because the next page is slow', async () => {
    const page = await openWithExit('exit.html', '#left');
    let events = 0;
    page.addEventListener('hotline-exit', () => events++);
    click(page);
    expect(() => pressShift(page)).not.to.throw();
    expect(events, 'what is on its way is not begun again').to.equal(1);
    expect(isBlank(page)).to.equal(true);
  });

  it('tells the next page nothing of where its visitor comes from', async () => {
    const page = await openWithExit('exit.html', 'exited.html');
    click(page);
    await untilAt(page, 'exited.html');
    expect(page.document.referrer).to.equal('');
  });

  const questions = {
    handler: (page: Page, ask: (event: Event) => void) => (page.onbeforeunload = ask),
    listener: (page: Page, ask: (event: Event) => void) => page.addEventListener('beforeunload', ask),
  };
  for (const [kind, set] of Object.entries(questions)) {
    it(`is not held up by a page that asks whether to stay: ${kind}`, async () => {
      const page = await openWithExit('exit.html', 'exited.html');
      let asked = 0;
      set(page, (event) => {
        asked++;
        event.preventDefault();
      });
      click(page);
      await untilAt(page, 'exited.html');
      expect(asked).to.equal(0);
    });
  }
});
