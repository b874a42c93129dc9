import { expect } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import type { HotlineBanner, HotlineQuickExit } from '../../../src/index.js';
import { draw, frameOf, languages, origins, part, parts, textOf, themes, warningsOf } from '../../reading.js';
import { contrastOn, topmostAt } from '../../pages/looking.js';

const weather = '<a href="https://www.weather.gov/">Leave this page</a>';
const drawExit = (attributes = '') =>
  draw<HotlineQuickExit>(`<hotline-quick-exit lang="en" ${attributes}>${weather}</hotline-quick-exit>`);

/** Presses and lets go of a key, as a keyboard does. */
const press = (key: string, more: KeyboardEventInit = {}) => {
  for (const type of ['keydown', 'keyup']) {
    document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, ...more }));
  }
};

const statusOf = (element: Element) => element.shadowRoot?.querySelector('[role=status]') ?? undefined;
const status = (element: Element) => textOf(statusOf(element));
/** What of it a screen reader says by itself. */
const said = (element: Element) =>
  statusOf(element)?.getAttribute('aria-live') === 'off' ? '' : status(element);

describe('hotline-quick-exit', () => {
  // What was pressed is the page's, and would be counted in the next test.
  afterEach(() => press('Escape'));

  for (const [origin, drawIt] of origins<HotlineQuickExit>('hotline-quick-exit', weather)) {
    it(`is one link, and hears the keyboard: ${origin}`, async () => {
      const exit = await drawIt();
      expect(part(exit, 'exit').getAttribute('href')).to.equal('https://www.weather.gov/');
      await expect(exit).to.be.accessible();
      press('Shift');
      await exit.updateComplete;
      expect(status(exit)).to.equal('Press Shift two more times to leave this page.');
    });
  }

  it('is a plain link that any browser can follow', async () => {
    const link = part(await drawExit(), 'exit') as HTMLAnchorElement;
    expect(link.localName).to.equal('a');
    expect(textOf(link)).to.equal('Leave this page');
    expect(link.href).to.equal('https://www.weather.gov/');
    expect(link.target).to.equal('_top');
    expect(link.rel.split(' ')).to.include.members(['noreferrer', 'noopener']);
  });

  it('says before it is needed what it cannot do', async () => {
    expect(textOf(part(await drawExit(), 'notice'))).to.equal(
      'Leaving does not erase your browser history. The Back button may show this page again. Press Shift three times to leave.',
    );
  });

  for (const lang of languages) {
    for (const theme of themes) {
      it(`is accessible in ${lang}, ${theme}`, async () => {
        await expect(
          await draw(`<hotline-quick-exit lang="${lang}" theme="${theme}">${weather}</hotline-quick-exit>`),
        ).to.be.accessible();
      });
    }
  }

  it('speaks another language, and mirrors itself', async () => {
    const frame = frameOf(await draw(`<hotline-quick-exit lang="ar-XB">${weather}</hotline-quick-exit>`));
    expect([frame.lang, frame.dir]).to.deep.equal(['ar-XB', 'rtl']);
    expect(textOf(frame)).to.match(/^\[.*\]$/);
  });

  it('goes where it is told, but to the web only', async () => {
    const other = await drawExit('exit-href="https://example.org/"');
    expect(part(other, 'exit').getAttribute('href')).to.equal('https://example.org/');
    const warnings = await warningsOf(async () => {
      other.setAttribute('exit-href', 'javascript:alert(1)');
      await other.updateComplete;
    });
    expect(part(other, 'exit').getAttribute('href')).to.equal('https://www.weather.gov/');
    expect(warnings).to.have.lengthOf(1);
  });

  describe('the keyboard', () => {
    it('counts Shift alone, and says so', async () => {
      const exit = await drawExit();
      expect(status(exit)).to.equal('');
      press('Shift');
      await exit.updateComplete;
      expect(status(exit)).to.equal('Press Shift two more times to leave this page.');
      press('Shift');
      await exit.updateComplete;
      expect(status(exit)).to.equal('Press Shift once more to leave this page.');
      press('Escape');
      await exit.updateComplete;
      expect(status(exit)).to.equal('');
    });

    for (const markup of [
      '<hotline-quick-exit lang="en"></hotline-quick-exit>',
      '<hotline-banner lang="en" quick-exit></hotline-banner>',
      '<hotline-banner lang="en" layout="bar" quick-exit></hotline-banner>',
    ]) {
      it(`is counted where it can be seen: ${markup}`, async () => {
        const element = await draw<HotlineQuickExit>(markup);
        press('Shift');
        await element.updateComplete;
        const count = statusOf(element)!;
        count.scrollIntoView();
        const { left, top, right, bottom } = count.getBoundingClientRect();
        expect(topmostAt(document, (left + right) / 2, (top + bottom) / 2) === count).to.equal(true);
        expect(contrastOn(count, getComputedStyle(count).color)).to.be.at.least(7);
      });
    }

    const others: { title: string; act: () => void }[] = [
      { title: 'Escape', act: () => ['Escape', 'Escape', 'Escape'].forEach((key) => press(key)) },
      { title: 'Shift with Control', act: () => press('Shift', { ctrlKey: true }) },
      { title: 'Shift with Alt', act: () => press('Shift', { altKey: true }) },
      { title: 'Shift with the key of the system', act: () => press('Shift', { metaKey: true }) },
      {
        title: 'Shift held down',
        act: () =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Shift', repeat: true, bubbles: true }),
          ),
      },
      {
        title: 'a capital letter',
        act: () => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
          press('A', { shiftKey: true });
          document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
        },
      },
      {
        title: 'Shift with a click, which selects text',
        act: () => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
          document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
        },
      },
      {
        title: 'Shift with a wheel, which scrolls to the side',
        act: () => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
          document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
          document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
        },
      },
    ];
    for (const { title, act } of others) {
      it(`does not count ${title}`, async () => {
        const exit = await drawExit();
        act();
        await exit.updateComplete;
        expect(status(exit)).to.equal('');
      });
    }

    it('shows no old count, when it comes back after it was taken away', async () => {
      const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const exit = await drawExit();
        const { parentElement } = exit;
        press('Shift');
        await exit.updateComplete;
        exit.remove();
        clock.tick(5000);
        parentElement!.append(exit);
        await exit.updateComplete;
        expect(status(exit)).to.equal('');
      } finally {
        clock.restore();
      }
    });

    it('is not forgotten where the page scrolls on, or is clicked, between two presses', async () => {
      const exit = await drawExit();
      press('Shift');
      document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      press('Shift');
      await exit.updateComplete;
      expect(status(exit)).to.equal('Press Shift once more to leave this page.');
    });

    const silencers: { title: string; target: EventTarget; capture: boolean }[] = [
      { title: 'where they are pressed', target: document.body, capture: false },
      { title: 'at the document', target: document, capture: false },
      { title: 'at the document, before they are where they are pressed', target: document, capture: true },
    ];
    for (const { title, target, capture } of silencers) {
      it(`is heard also where the page stops its keys: ${title}`, async () => {
        const exit = await drawExit();
        const stopping = new AbortController();
        for (const type of ['keydown', 'keyup']) {
          const options = { capture, signal: stopping.signal };
          target.addEventListener(type, (event) => event.stopPropagation(), options);
        }
        press('Shift');
        stopping.abort();
        await exit.updateComplete;
        expect(status(exit)).to.equal('Press Shift two more times to leave this page.');
      });
    }

    it('forgets five seconds after the last press, so that each answer can be listened to', async () => {
      const exit = await drawExit();
      const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        press('Shift');
        clock.tick(4999);
        press('Shift');
        await exit.updateComplete;
        clock.tick(4999);
        await exit.updateComplete;
        expect(status(exit)).to.equal('Press Shift once more to leave this page.');
        clock.tick(1);
        await exit.updateComplete;
        expect(status(exit)).to.equal('');
      } finally {
        clock.restore();
      }
    });

    it('is counted by every exit of a page, and said by one', async () => {
      const first = await drawExit();
      const second = await draw<HotlineBanner>('<hotline-banner lang="en" quick-exit></hotline-banner>');
      press('Shift');
      await Promise.all([first.updateComplete, second.updateComplete]);
      const words = 'Press Shift two more times to leave this page.';
      expect([first, second].map(said)).to.deep.equal([words, '']);
      // By sight, whichever is on the screen tells.
      expect([first, second].map(status)).to.deep.equal([words, words]);
    });

    for (const hide of ['hidden', 'style="display: none"', 'style="opacity: 0"', 'inert']) {
      it(`is heard by an exit that is shown, and not by one in something with ${hide}`, async () => {
        const around = await draw<HTMLElement>(
          `<div ${hide}><hotline-banner lang="en" quick-exit></hotline-banner></div>`,
        );
        const hidden = around.firstElementChild as HotlineBanner;
        await hidden.updateComplete;
        press('Shift');
        await hidden.updateComplete;
        expect(status(hidden)).to.equal('');
        const shown = await drawExit();
        press('Shift');
        await Promise.all([hidden.updateComplete, shown.updateComplete]);
        expect([status(hidden), status(shown)]).to.deep.equal([
          '',
          'Press Shift two more times to leave this page.',
        ]);
      });
    }

    const moves: { title: string; move: (around: Element, exit: Element) => Element }[] = [
      { title: 'is moved', move: (around, exit) => around.parentElement!.appendChild(exit) },
      {
        title: 'is drawn anew',
        move: (around, exit) => {
          exit.remove();
          return around.appendChild(exit.cloneNode() as Element);
        },
      },
    ];
    for (const { title, move } of moves) {
      it(`goes on counting when the exit ${title}`, async () => {
        const around = await draw<HTMLElement>(
          '<div><hotline-quick-exit lang="en"></hotline-quick-exit></div>',
        );
        press('Shift');
        const exit = move(around, around.firstElementChild!) as HotlineQuickExit;
        await exit.updateComplete;
        expect(status(exit)).to.equal('Press Shift two more times to leave this page.');
        press('Shift');
        await exit.updateComplete;
        expect(status(exit)).to.equal('Press Shift once more to leave this page.');
      });
    }

    const covers: { title: string; open: (page: HTMLElement) => void }[] = [
      { title: 'in a dialog that is open', open: (page) => page.querySelector('dialog')!.showModal() },
      {
        title: 'in a dialog of the page itself, with all else hidden from screen readers',
        open: (page) => {
          page.querySelector('dialog')!.outerHTML =
            '<div role="dialog" aria-modal="true" aria-label="x"><hotline-quick-exit lang="en"></hotline-quick-exit></div>';
          page.firstElementChild!.setAttribute('aria-hidden', 'true');
        },
      },
      {
        title: 'beside a dialog of the page itself that is hidden from screen readers',
        open: (page) => {
          page.querySelector('dialog')!.replaceWith(page.querySelector('dialog hotline-quick-exit')!);
          page.firstElementChild!.setAttribute('aria-modal', 'true');
          page.firstElementChild!.setAttribute('aria-hidden', 'true');
        },
      },
      {
        title: 'beside a part of the page that is hidden from screen readers',
        open: (page) => {
          page.querySelector('dialog')!.replaceWith(page.querySelector('dialog hotline-quick-exit')!);
          page.firstElementChild!.setAttribute('aria-hidden', 'true');
        },
      },
    ];
    for (const { title, open } of covers) {
      it(`is answered where its reader hears it: ${title}`, async () => {
        const exit = '<hotline-quick-exit lang="en"></hotline-quick-exit>';
        const page = await draw<HTMLElement>(`<div><div>${exit}</div><dialog>${exit}</dialog></div>`);
        open(page);
        const [around, inside] = [...page.querySelectorAll('hotline-quick-exit')] as [
          HotlineQuickExit,
          HotlineQuickExit,
        ];
        await Promise.all([around.updateComplete, inside.updateComplete]);
        press('Shift');
        await Promise.all([around.updateComplete, inside.updateComplete]);
        expect([said(around), said(inside)]).to.deep.equal([
          '',
          'Press Shift two more times to leave this page.',
        ]);
      });
    }

    it('is not heard by an exit in a placeholder in something inert', async () => {
      const around = await draw<HTMLElement>('<div inert><p></p></div>');
      const root = around.firstElementChild!.attachShadow({ mode: 'open' });
      const exit = root.appendChild(document.createElement('hotline-quick-exit'));
      await exit.updateComplete;
      press('Shift');
      await exit.updateComplete;
      expect(status(exit)).to.equal('');
      around.inert = false;
      press('Shift');
      await exit.updateComplete;
      expect(status(exit)).to.equal('Press Shift two more times to leave this page.');
    });

    it('is heard in a form whose fields have the names of what all nodes have', async () => {
      const names = [
        'parentNode',
        'parentElement',
        'host',
        'inert',
        'assignedSlot',
        'closest',
        'getRootNode',
      ];
      const form = await draw<HTMLElement>(
        `<form>${names.map((name) => `<input name="${name}" />`).join('')}<hotline-quick-exit lang="en"></hotline-quick-exit></form>`,
      );
      const exit = form.querySelector('hotline-quick-exit')!;
      await exit.updateComplete;
      press('Shift');
      await exit.updateComplete;
      expect(status(exit)).to.equal('Press Shift two more times to leave this page.');
    });

    it('is not heard by a banner without an exit', async () => {
      const banner = await draw<HotlineBanner>('<hotline-banner lang="en"></hotline-banner>');
      press('Shift');
      await banner.updateComplete;
      expect(banner.shadowRoot?.querySelector('[role=status]')).to.equal(null);
      expect(parts(banner, 'exit')).to.deep.equal([]);
    });
  });
});
