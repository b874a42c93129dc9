import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HotlineExitEvent } from './events.js';
import { isIn } from './surroundings.js';

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

/** All that are connected. */
const sequences = new Set<ExitSequence>();

// The keyboard's count is of the page: an element that is moved, or drawn anew, goes on with it.
let presses = 0;
let isShiftAlone = false;
let timeout = 0;

/**
 * The one that hears the keyboard, so that two on a page do not count or speak twice: the first whose words are heard.
 * Around an open dialog no words are heard, though Shift is.
 */
const speaker = (): ExitSequence | undefined => {
  if (!canNavigateTop() || !canKeysNavigateTop()) return undefined;
  const offered = [...sequences].filter((sequence) => sequence.isOffered);
  const heard = offered.filter(({ host }) => !isIn(host, '[aria-hidden=true]'));
  return heard.find(({ host }) => isIn(host, 'dialog[open], [aria-modal=true]')) ?? heard[0] ?? offered[0];
};

const count = (newPresses: number): void => {
  clearTimeout(timeout);
  isShiftAlone = false;
  if (presses === newPresses) return;
  presses = newPresses;
  if (presses) timeout = window.setTimeout(reset, WINDOW_MS);
  for (const { host } of sequences) host.requestUpdate();
};

const reset = (): void => count(0);

const onKeydown = (event: KeyboardEvent): void => {
  if (event.key === 'Shift' && event.repeat) return;
  isShiftAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!isShiftAlone) reset();
};

const onKeyup = (event: KeyboardEvent): void => {
  if (event.key !== 'Shift' || !isShiftAlone) return;
  const sequence = speaker();
  if (!sequence) reset();
  else if (presses + 1 === PRESSES_TO_LEAVE) sequence.leave();
  else count(presses + 1);
};

/** With a mouse, Shift selects, and scrolls to the side. */
const onMouse = (): void => {
  isShiftAlone = false;
};

const listeners = [
  ['keydown', onKeydown],
  ['keyup', onKeyup],
  ['pointerdown', onMouse],
  ['wheel', onMouse],
] as [string, (event: Event) => void][];

/**
 * The way off the page: blank it at once, then replace it. By click, or by Shift, alone, three times. Never Esc,
 * which closes dialogs and stops screen readers.
 */
export class ExitSequence implements ReactiveController {
  readonly host: ExitHost;
  readonly #isWanted: () => boolean;

  /** @param isWanted whether the page wants a way off now */
  constructor(host: ExitHost, isWanted: () => boolean) {
    this.host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** How often Shift must still be pressed. `undefined`: nobody has begun. */
  get pressesLeft(): number | undefined {
    return presses && this.isOffered ? PRESSES_TO_LEAVE - presses : undefined;
  }

  /** Whether it is this one that says so aloud. Only asked while there is something to say: it may take long. */
  get isSpeaker(): boolean {
    return !presses || speaker() === this;
  }

  /** Whether this page can be left from here. */
  get isPossible(): boolean {
    return canNavigateTop();
  }

  /** Whether all presses are heard. In a frame they are only while the focus is in it. */
  get hearsAllKeys(): boolean {
    return window.top === window;
  }

  /** One that nobody sees promises nothing, and its count would not be heard. */
  get isOffered(): boolean {
    return (
      this.#isWanted() &&
      !isIn(this.host, '[inert]') &&
      (this.host.checkVisibility?.({ opacityProperty: true }) ?? true)
    );
  }

  hostConnected(): void {
    sequences.add(this);
    for (const [type, listen] of listeners) addEventListener(type, listen, true);
  }

  hostDisconnected(): void {
    sequences.delete(this);
    if (sequences.size === 0) for (const [type, listen] of listeners) removeEventListener(type, listen, true);
  }

  readonly leave = (event?: Event): void => {
    event?.preventDefault();
    reset();
    const outer = window.top ?? window;
    for (const page of new Set<Window>([window, outer])) blank(page);
    this.host.dispatchEvent(new HotlineExitEvent());
    try {
      outer.location.replace(this.host.exitHref);
    } catch {
      location.replace(this.host.exitHref);
    }
  };
}
