import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much is drawn at once: more than a screen, and no more than a slow phone draws without a pause. */
const STEP = 100;

/** Draws a long list as far as its reader comes, and all of it for paper. */
export class Growth implements ReactiveController {
  readonly #draw: () => void;
  readonly #end: () => Element | null;
  #observer: IntersectionObserver | undefined;
  #count = 0;
  /** How many of them are to be drawn. */
  most = STEP;

  /**
   * @param end finds the last thing that is drawn
   * @param draw draws again, and returns when that is done
   */
  constructor(host: ReactiveControllerHost, end: () => Element | null, draw: () => void) {
    this.#end = end;
    this.#draw = draw;
    host.addController(this);
  }

  /** Sets how many items there are. */
  setCount(count: number): void {
    this.#count = count;
  }

  /** Another list begins at its beginning. */
  reset(): void {
    this.most = STEP;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#drawAll);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#drawAll);
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    this.#observer?.disconnect();
    const end = this.#count > this.most && this.#end();
    if (!end) return;
    this.#observer ??= new IntersectionObserver(this.#onSight, { rootMargin: '100%' });
    this.#observer.observe(end);
  }

  readonly #onSight = (entries: IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.most += STEP;
    this.#draw();
  };

  readonly #drawAll = (): void => {
    this.most = Infinity;
    this.#draw();
  };
}
