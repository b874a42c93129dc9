import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest that a timer can wait, in ms: 2^31 - 1. */
const LONGEST_MS = 2_147_483_647;

/** Draws an element again at the moment when a service opens or closes. */
export class HoursClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Sets the moment. @param at `undefined`: nothing will change */
  drawAgainAt(at: Date | undefined): void {
    clearTimeout(this.#timer);
    if (!at) return;
    const waitMs = Math.min(Math.max(at.getTime() - Date.now(), 0) + 1, LONGEST_MS);
    this.#timer = window.setTimeout(() => this.#host.requestUpdate(), waitMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
