/** Everything with the keyboard alone, on a page that has every element. */
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { HotlineResourceList } from '../../src/index.js';
import { makeDirectory } from '../bench/directory.js';
import { all, around as aroundOf, contrastOn, topmostAt } from '../pages/looking.js';
import { draw, frameOf, isShown, parts, textOf } from '../reading.js';
import { codes, drawAll, drawStates, setTheme } from '../states.js';
import { until } from '../waiting.js';

/** All that the Tab key reaches, in the order of the document. */
const stopsOf = (page: HTMLElement): HTMLElement[] =>
  all(page, 'hotline-quick-exit, hotline-banner, hotline-definition-card, hotline-resource-list').flatMap(
    (element) =>
      [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>('a, button, select, input, summary') ?? []),
      ].filter((stop) => isShown(stop) && stop.checkVisibility({ contentVisibilityAuto: true })),
  );

const focused = (): HTMLElement | undefined => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return (active ?? undefined) as HTMLElement | undefined;
};

/** Whether the eye comes from one to the other as the key does: to the end of the line, or down. */
const comesAfter = (before: Element, after: Element): boolean => {
  const [from, to] = [[...before.getClientRects()].at(-1)!, after.getClientRects()[0]!];
  const isRtl = before.closest('[dir]')?.getAttribute('dir') === 'rtl';
  return to.top >= from.bottom - 1 || (isRtl ? to.right <= from.left + 1 : to.left >= from.right - 1);
};

/** What cuts off the ring around something, of all in which it stands. */
const cuttersOf = (stop: Element): string[] => {
  const { outlineWidth, outlineOffset } = getComputedStyle(stop);
  const ringPx = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const inner = stop.getBoundingClientRect();
  return [...aroundOf(stop)].slice(1).flatMap((outer) => {
    const {
      overflow,
      contain,
      contentVisibility,
      overflowClipMargin = '0',
      display,
    } = getComputedStyle(outer);
    const isCutting =
      overflow !== 'visible' || /paint|content|strict/.test(contain) || contentVisibility === 'auto';
    if (!isCutting || display === 'inline') return [];
    const sparePx = ringPx - parseFloat(overflowClipMargin);
    const { left, top, right, bottom } = outer.getBoundingClientRect();
    const hasRoom =
      inner.left - left >= sparePx &&
      right - inner.right >= sparePx &&
      inner.top - top >= sparePx &&
      bottom - inner.bottom >= sparePx;
    return hasRoom ? [] : [`${outer.localName}.${outer.className}`];
  });
};

/** Shift with Tab. WebKit's WebDriver takes keys that are held together by their code points, and knows no other way. */
const goBack = async (): Promise<void> => {
  if (/Chrome|Firefox/.test(navigator.userAgent)) {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
  } else {
    await sendKeys({ type: '\uE008\uE004' });
  }
};

const elementOf = <T extends LitElement>(page: HTMLElement, tag: string): T => page.querySelector<T>(tag)!;

describe('the keyboard alone', function () {
  // Many languages, or many keys, in one test.
  this.timeout(40_000);

  for (const theme of ['light', 'dark'] as const) {
    it(`reaches all in the order of the page, and shows where it is: ${theme}`, async () => {
      const page = await drawAll(`theme="${theme}"`);
      page.insertAdjacentHTML('afterbegin', '<button>Before</button>');
      page.insertAdjacentHTML('beforeend', '<button>After</button>');
      page.querySelector('button')?.focus();
      const stops = stopsOf(page);
      expect(stops.length).to.be.greaterThan(20);
      for (const stop of stops) {
        await sendKeys({ press: 'Tab' });
        const now = focused();
        // Not the elements themselves: to tell of them takes longer than a browser may be silent.
        expect(now === stop, `${textOf(now)} instead of ${textOf(stop)}`).to.equal(true);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        expect([outlineStyle, parseFloat(outlineWidth) >= 2], textOf(stop)).to.deep.equal(['solid', true]);
        // The ring stands beside what has the focus, on what is around it.
        const contrast = contrastOn(stop.parentElement!, outlineColor);
        expect(contrast, textOf(stop)).to.be.at.least(3);
        // WebKit scrolls to it later.
        stop.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, right, top, bottom } = stop.getClientRects()[0]!;
        const hit = topmostAt(document, (left + right) / 2, (top + bottom) / 2);
        expect(hit && stop.contains(hit), `${textOf(stop)} lies under ${hit?.localName}`).to.equal(true);
      }
      await sendKeys({ press: 'Tab' });
      expect(textOf(focused())).to.equal('After');
    });
  }

  it('goes back the same way, and off the page by no Shift that is pressed with Tab', async () => {
    const page = await drawAll();
    let exits = 0;
    page.addEventListener('hotline-exit', () => exits++);
    page.insertAdjacentHTML('afterbegin', '<button>Before</button>');
    page.insertAdjacentHTML('beforeend', '<button>After</button>');
    page.querySelector<HTMLElement>(':scope > :last-child')?.focus();
    for (const stop of stopsOf(page).reverse()) {
      await goBack();
      const now = focused();
      expect(now === stop, `${textOf(now)} instead of ${textOf(stop)}`).to.equal(true);
    }
    await goBack();
    expect(textOf(focused())).to.equal('Before');
    expect(exits).to.equal(0);
  });

  for (const lang of codes) {
    it(`can go wherever something can be done, in every state, and shows where it is: ${lang}`, async () => {
      const drawn = await drawStates(lang);
      for (const theme of ['light', 'dark']) {
        await setTheme(drawn, theme);
        for (const { title, element } of drawn) {
          const stops = element.shadowRoot?.querySelectorAll<HTMLElement>(
            'a, button, select, input, summary',
          );
          for (const [index, stop] of [...(stops ?? [])].entries()) {
            const where = `${stop.outerHTML.slice(0, 60)}, ${title}, ${theme}`;
            // The order of the document is the order of the keys, unless something has a place of its own.
            expect(stop.tabIndex, where).to.equal(0);
            stop.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
            expect(stop.matches(':focus'), where).to.equal(true);
            const { outlineStyle, outlineWidth, outlineColor, borderTopColor } = getComputedStyle(stop);
            expect([outlineStyle, parseFloat(outlineWidth) >= 2], where).to.deep.equal(['solid', true]);
            const around = stop.parentElement ?? element;
            expect(contrastOn(around, outlineColor), where).to.be.at.least(3);
            if (stop.matches('button, select, input'))
              expect(contrastOn(around, borderTopColor), `edge of ${where}`).to.be.at.least(3);
            expect(cuttersOf(stop), where).to.deep.equal([]);
            expect(!index || comesAfter(stops![index - 1]!, stop), `${where} comes too late`).to.equal(true);
          }
        }
      }
    });
  }

  it('shows where it is also far down a long list, of which only what is near is laid out', async () => {
    const list = await draw<HotlineResourceList>('<hotline-resource-list></hotline-resource-list>');
    list.directory = makeDirectory(200);
    await list.updateComplete;
    const late = parts(list, 'item').filter((item) => item.matches(':nth-child(n + 21)'));
    expect(late).to.not.have.lengthOf(0);
    for (const item of late.slice(-3)) {
      const stops = [...item.querySelectorAll<HTMLElement>('a, summary')];
      stops[0]!.focus();
      await nextFrame();
      await nextFrame();
      for (const stop of stops) {
        stop.focus({ focusVisible: true } as FocusOptions);
        expect(getComputedStyle(stop).outlineStyle, textOf(stop)).to.equal('solid');
        expect(cuttersOf(stop), textOf(stop)).to.deep.equal([]);
      }
    }
  });

  it('opens what opens, and closes it', async () => {
    const page = await drawAll();
    for (const details of all<HTMLDetailsElement>(page, 'details')) {
      details.querySelector('summary')?.focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(true);
      await sendKeys({ press: ' ' });
      expect(details.open).to.equal(false);
    }
  });

  it('chooses a language, and keeps its place', async () => {
    const banner = elementOf(await drawAll('lang="es" languages="en es"'), 'hotline-banner');
    const english = banner.shadowRoot?.querySelector('button[lang=en]') as HTMLElement;
    english.focus();
    await sendKeys({ press: ' ' });
    await until(() => frameOf(banner).lang === 'en', 'It still speaks Spanish');
    expect(textOf(focused())).to.equal('English');
  });

  it('searches, keeps its place, and is told of the result once and politely', async () => {
    const list = elementOf(await drawAll('lang="en"'), 'hotline-resource-list');
    const status = list.shadowRoot?.querySelector('[role=status]') as HTMLElement;
    const said: string[] = [];
    new MutationObserver(() => said.push(textOf(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const field = list.shadowRoot?.querySelector('input') as HTMLInputElement;
    field.focus();
    await sendKeys({ press: 'q' });
    await until(() => said.length, 'Nothing was said');
    expect(said).to.deep.equal([
      'Services shown: 1 · Money after a crime · q Nothing else was found. The national hotline can look for help near you.',
    ]);
    expect(focused()).to.equal(field);
    // A second live region would say it again.
    expect(all(list, '[role=status], [role=alert], [aria-live]')).to.deep.equal([status]);
    expect(all(list, '[role=alert], [aria-live=assertive]')).to.deep.equal([]);
  });
});
