import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HotlineExitEvent } from './events.js';

/** Presses further apart than this are not one wish to leave. Milliseconds; as in GOV.UK's "Exit this page". */
const WINDOW_MS = 5000;
const PRESSES_TO_LEAVE = 3;

const HELD =
  '[sandbox]:not([sandbox~=allow-top-navigation i], [sandbox~=allow-top-navigation-by-user-activation i])';

const canNavigateTop = (): boolean => {
  // An opaque origin is a frame in a sandbox, which cannot leave with the page around it.
  if (window.top !== window && self.origin === 'null') return false;
  try {
    // A sandbox holds what is framed inside of it, too.
    for (
      let frame = window.frameElement;
      frame;
      frame = frame.ownerDocument.defaultView?.frameElement ?? null
    )
      if (frame.matches(HELD)) return false;
  } catch {
    // What is around is another site's, and does not tell.
  }
  return true;
};

/**
 * Whether a key can lead the top away. From a frame in another site's page only someone who has done something in it
 * can; neither Shift is that, nor to come by Tab. Without a way, each press would be counted, and the last one do nothing.
 */
const canKeysNavigateTop = (): boolean => {
  try {
    return Boolean(window.top?.document);
  } catch {
    return (navigator.userActivation as UserActivation | undefined)?.hasBeenActive ?? true;
  }
};

/** Whether an element stands in something inert, also around the shadow roots in which it is. */
const isInert = (element: Element | undefined): boolean =>
  Boolean(element) &&
  (Boolean(element?.closest('[inert]')) || isInert((element?.getRootNode() as Partial<ShadowRoot>).host));

/**
 * Nothing of a page is seen any more, or played by what stands in it. Nor does it ask whether to stay, or tell the next
 * one where its visitor comes from.
 */
const blank = (page: Window): void => {
  try {
    const { documentElement, head } = page.document;
    const { style } = documentElement;
    const { display, transition } = style;
    // Blank already.
    if (display === 'none') return;
    const referrer = page.document.createElement('meta');
    // First the way back, then blank: what follows may fail on a page that has changed what it stands on.
    const restore = ({ persisted }: PageTransitionEvent): void => {
      // Back from the browser's memory. A page that is left while it loads is shown for the first time, and stays blank.
      if (!persisted) return;
      // These and no more: the page may have changed others meanwhile.
      Object.assign(style, { display, transition });
      referrer.remove();
      page.removeEventListener('pageshow', restore);
    };
    page.addEventListener('pageshow', restore);
    // On the root: so nothing is drawn or read aloud, not even what the page opens now on top of all else.
    // A transition of the page would keep it for as long as it takes.
    for (const name of ['transition', 'display']) style.setProperty(name, 'none', 'important');
    // On the window itself, what captures is heard first; but Chromium still hears what the page set before.
    page.onbeforeunload = null;
    page.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    });
    referrer.name = 'referrer';
    referrer.content = 'no-referrer';
    (head as HTMLElement | null)?.append(referrer);
    for (const media of page.document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  } catch {
    // The page around a frame is another site's, and keeps its own rules.
  }
};

interface ExitHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly exitHref: string;
}

/** All that are connected. The first hears the keyboard, so that two on a page do not count or speak twice. */
const sequences = new Set<ExitSequence>();

/**
 * The way off the page: blank it at once, then replace it. By click, or by Shift, alone, three times. Never Esc,
 * which closes dialogs and stops screen readers.
 */
export class ExitSequence implements ReactiveController {
  readonly #host: ExitHost;
  readonly #isWanted: () => boolean;
  #presses = 0;
  #isShiftAlone = false;
  #timeout = 0;

  /** @param isWanted whether the page wants a way off now */
  constructor(host: ExitHost, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** How often Shift must still be pressed. `undefined`: nobody has begun. */
  get pressesLeft(): number | undefined {
    return this.#presses === 0 ? undefined : PRESSES_TO_LEAVE - this.#presses;
  }

  /** Whether this page can be left from here. */
  get isPossible(): boolean {
    return canNavigateTop();
  }

  /** Whether all presses are heard. In a frame they are only while the focus is in it. */
  get hearsAllKeys(): boolean {
    return window.top === window;
  }

  hostConnected(): void {
    sequences.add(this);
    for (const [type, listener] of this.#listeners) addEventListener(type, listener, true);
  }

  hostDisconnected(): void {
    sequences.delete(this);
    for (const [type, listener] of this.#listeners) removeEventListener(type, listener, true);
    this.#reset();
  }

  readonly leave = (event?: Event): void => {
    event?.preventDefault();
    this.#reset();
    const outer = window.top ?? window;
    for (const page of new Set<Window>([window, outer])) blank(page);
    this.#host.dispatchEvent(new HotlineExitEvent());
    try {
      outer.location.replace(this.#host.exitHref);
    } catch {
      location.replace(this.#host.exitHref);
    }
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!this.#isListening) return;
    if (event.key === 'Shift' && event.repeat) return;
    this.#isShiftAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!this.#isShiftAlone) this.#reset();
  };

  readonly #onKeyup = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift' || !this.#isShiftAlone || !this.#isListening) return;
    this.#isShiftAlone = false;
    if (++this.#presses === PRESSES_TO_LEAVE) {
      this.leave();
      return;
    }
    clearTimeout(this.#timeout);
    this.#timeout = window.setTimeout(this.#reset, WINDOW_MS);
    this.#host.requestUpdate();
  };

  get #isListening(): boolean {
    return (
      this.isPossible &&
      canKeysNavigateTop() &&
      [...sequences].find((sequence) => sequence.#isOffered) === this
    );
  }

  /** One that nobody sees promises nothing, and its count would not be heard. */
  get #isOffered(): boolean {
    return (
      this.#isWanted() &&
      !isInert(this.#host) &&
      (this.#host.checkVisibility?.({ opacityProperty: true }) ?? true)
    );
  }

  readonly #reset = (): void => {
    clearTimeout(this.#timeout);
    this.#isShiftAlone = false;
    if (this.#presses === 0) return;
    this.#presses = 0;
    this.#host.requestUpdate();
  };

  readonly #listeners = [
    ['keydown', this.#onKeydown],
    ['keyup', this.#onKeyup],
    // With a mouse, Shift selects, and scrolls to the side.
    ['pointerdown', this.#reset],
    ['wheel', this.#reset],
  ] as [string, (event: Event) => void][];
}
