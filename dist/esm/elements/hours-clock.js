const LONGEST_MS = 2147483647;
class HoursClock {
  #host;
  #timer = 0;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  /** Sets the moment. @param at `undefined`: nothing will change */
  drawAgainAt(at) {
    clearTimeout(this.#timer);
    if (!at) return;
    const waitMs = Math.min(Math.max(at.getTime() - Date.now(), 0) + 1, LONGEST_MS);
    this.#timer = window.setTimeout(() => this.#host.requestUpdate(), waitMs);
  }
  hostDisconnected() {
    clearTimeout(this.#timer);
  }
}

export { HoursClock };
