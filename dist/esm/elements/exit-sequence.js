import { HotlineExitEvent } from './events.js';

const WINDOW_MS = 5e3;
const PRESSES_TO_LEAVE = 3;
const HELD = "[sandbox]:not([sandbox~=allow-top-navigation i], [sandbox~=allow-top-navigation-by-user-activation i])";
const canNavigateTop = () => {
  if (window.top !== window && self.origin === "null") return false;
  try {
    for (let frame = window.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null)
      if (frame.matches(HELD)) return false;
  } catch {
  }
  return true;
};
const canKeysNavigateTop = () => {
  try {
    return Boolean(window.top?.document);
  } catch {
    return navigator.userActivation?.hasBeenActive ?? true;
  }
};
const isInert = (element) => Boolean(element) && (Boolean(element?.closest("[inert]")) || isInert((element?.getRootNode()).host));
const blank = (page) => {
  try {
    const { documentElement, head } = page.document;
    const { style } = documentElement;
    const { display, transition } = style;
    if (display === "none") return;
    const referrer = page.document.createElement("meta");
    const restore = ({ persisted }) => {
      if (!persisted) return;
      Object.assign(style, { display, transition });
      referrer.remove();
      page.removeEventListener("pageshow", restore);
    };
    page.addEventListener("pageshow", restore);
    for (const name of ["transition", "display"]) style.setProperty(name, "none", "important");
    page.onbeforeunload = null;
    page.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true
    });
    referrer.name = "referrer";
    referrer.content = "no-referrer";
    head?.append(referrer);
    for (const media of page.document.querySelectorAll("audio, video")) media.pause();
  } catch {
  }
};
const sequences = /* @__PURE__ */ new Set();
class ExitSequence {
  #host;
  #isWanted;
  #presses = 0;
  #isShiftAlone = false;
  #timeout = 0;
  /** @param isWanted whether the page wants a way off now */
  constructor(host, isWanted) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }
  /** How often Shift must still be pressed. `undefined`: nobody has begun. */
  get pressesLeft() {
    return this.#presses === 0 ? void 0 : PRESSES_TO_LEAVE - this.#presses;
  }
  /** Whether this page can be left from here. */
  get isPossible() {
    return canNavigateTop();
  }
  /** Whether all presses are heard. In a frame they are only while the focus is in it. */
  get hearsAllKeys() {
    return window.top === window;
  }
  hostConnected() {
    sequences.add(this);
    for (const [type, listener] of this.#listeners) addEventListener(type, listener, true);
  }
  hostDisconnected() {
    sequences.delete(this);
    for (const [type, listener] of this.#listeners) removeEventListener(type, listener, true);
    this.#reset();
  }
  leave = (event) => {
    event?.preventDefault();
    this.#reset();
    const outer = window.top ?? window;
    for (const page of /* @__PURE__ */ new Set([window, outer])) blank(page);
    this.#host.dispatchEvent(new HotlineExitEvent());
    try {
      outer.location.replace(this.#host.exitHref);
    } catch {
      location.replace(this.#host.exitHref);
    }
  };
  #onKeydown = (event) => {
    if (!this.#isListening) return;
    if (event.key === "Shift" && event.repeat) return;
    this.#isShiftAlone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!this.#isShiftAlone) this.#reset();
  };
  #onKeyup = (event) => {
    if (event.key !== "Shift" || !this.#isShiftAlone || !this.#isListening) return;
    this.#isShiftAlone = false;
    if (++this.#presses === PRESSES_TO_LEAVE) {
      this.leave();
      return;
    }
    clearTimeout(this.#timeout);
    this.#timeout = window.setTimeout(this.#reset, WINDOW_MS);
    this.#host.requestUpdate();
  };
  get #isListening() {
    return this.isPossible && canKeysNavigateTop() && [...sequences].find((sequence) => sequence.#isOffered) === this;
  }
  /** One that nobody sees promises nothing, and its count would not be heard. */
  get #isOffered() {
    return this.#isWanted() && !isInert(this.#host) && (this.#host.checkVisibility?.({ opacityProperty: true }) ?? true);
  }
  #reset = () => {
    clearTimeout(this.#timeout);
    this.#isShiftAlone = false;
    if (this.#presses === 0) return;
    this.#presses = 0;
    this.#host.requestUpdate();
  };
  #listeners = [
    ["keydown", this.#onKeydown],
    ["keyup", this.#onKeyup],
    // With a mouse, Shift selects, and scrolls to the side.
    ["pointerdown", this.#reset],
    ["wheel", this.#reset]
  ];
}

export { ExitSequence };
