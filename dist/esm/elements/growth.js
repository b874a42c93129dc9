const STEP = 100;
class Growth {
  #draw;
  #end;
  #observer;
  #count = 0;
  /** How many of them are to be drawn. */
  most = STEP;
  /**
   * @param end finds the last thing that is drawn
   * @param draw draws again, and returns when that is done
   */
  constructor(host, end, draw) {
    this.#end = end;
    this.#draw = draw;
    host.addController(this);
  }
  /** Sets how many items there are. */
  setCount(count) {
    this.#count = count;
  }
  /** Another list begins at its beginning. */
  reset() {
    this.most = STEP;
  }
  hostConnected() {
    addEventListener("beforeprint", this.#drawAll);
    this.hostUpdated();
  }
  hostDisconnected() {
    removeEventListener("beforeprint", this.#drawAll);
    this.#observer?.disconnect();
  }
  hostUpdated() {
    this.#observer?.disconnect();
    const end = this.#count > this.most && this.#end();
    if (!end) return;
    this.#observer ??= new IntersectionObserver(this.#onSight, { rootMargin: "100%" });
    this.#observer.observe(end);
  }
  #onSight = (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.most += STEP;
    this.#draw();
  };
  #drawAll = () => {
    this.most = Infinity;
    this.#draw();
  };
}

export { Growth };
