import { HotlineExitEvent } from './events.js';
import { isIn } from './surroundings.js';

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
let presses = 0;
let isShiftAlone = false;
let timeout = 0;
const speaker = () => {
  if (!canNavigateTop() || !canKeysNavigateTop()) return void 0;
  const offered = [...sequences].filter((sequence) => sequence.isOffered);
  const heard = offered.filter(({ host }) => !isIn(host, "[aria-hidden=true]"));
  return heard.find(({ host }) => isIn(host, "dialog[open], [aria-modal=true]")) ?? heard[0] ?? offered[0];
};
const count = (newPresses) => {
  clearTimeout(timeout);
  isShiftAlone = false;
  if (presses === newPresses) return;
  presses = newPresses;
  if (presses) timeout = window.setTimeout(reset, WINDOW_MS);
  for (const { host } of sequences) host.requestUpdate();
};
const reset = () => count(0);
const onKeydown = (event) => {
  if (event.key === "Shift" && event.repeat) return;
  isShiftAlone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!isShiftAlone) reset();
};
const onKeyup = (event) => {
  if (event.key !== "Shift" || !isShiftAlone) return;
  const sequence = speaker();
  if (!sequence) reset();
  else if (presses + 1 === PRESSES_TO_LEAVE) sequence.leave();
  else count(presses + 1);
};
const onMouse = () => {
  isShiftAlone = false;
};
const listeners = [
  ["keydown", onKeydown],
  ["keyup", onKeyup],
  ["pointerdown", onMouse],
  ["wheel", onMouse]
];
class ExitSequence {
  host;
  #isWanted;
  /** @param isWanted whether the page wants a way off now */
  constructor(host, isWanted) {
    this.host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }
  /** How often Shift must still be pressed. `undefined`: nobody has begun. */
  get pressesLeft() {
    return presses && this.isOffered ? PRESSES_TO_LEAVE - presses : void 0;
  }
  /** Whether it is this one that says so aloud. Only asked while there is something to say: it may take long. */
  get isSpeaker() {
    return !presses || speaker() === this;
  }
  /** Whether this page can be left from here. */
  get isPossible() {
    return canNavigateTop();
  }
  /** Whether all presses are heard. In a frame they are only while the focus is in it. */
  get hearsAllKeys() {
    return window.top === window;
  }
  /** One that nobody sees promises nothing, and its count would not be heard. */
  get isOffered() {
    return this.#isWanted() && !isIn(this.host, "[inert]") && (this.host.checkVisibility?.({ opacityProperty: true }) ?? true);
  }
  hostConnected() {
    sequences.add(this);
    for (const [type, listen] of listeners) addEventListener(type, listen, true);
  }
  hostDisconnected() {
    sequences.delete(this);
    if (sequences.size === 0) for (const [type, listen] of listeners) removeEventListener(type, listen, true);
  }
  leave = (event) => {
    event?.preventDefault();
    reset();
    const outer = window.top ?? window;
    for (const page of /* @__PURE__ */ new Set([window, outer])) blank(page);
    this.host.dispatchEvent(new HotlineExitEvent());
    try {
      outer.location.replace(this.host.exitHref);
    } catch {
      location.replace(this.host.exitHref);
    }
  };
}

export { ExitSequence };
