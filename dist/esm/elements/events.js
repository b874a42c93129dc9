class HotlineExitEvent extends Event {
  constructor() {
    super("hotline-exit", { bubbles: true, composed: true });
  }
}
class HotlineLocaleChangeEvent extends Event {
  /** BCP 47. */
  locale;
  constructor(locale) {
    super("hotline-locale-change", { bubbles: true, composed: true });
    this.locale = locale;
  }
}

export { HotlineExitEvent, HotlineLocaleChangeEvent };
