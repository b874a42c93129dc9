/** Fired after the page is blank, just before it is left. Carries nothing: nobody is counted. */
export class HotlineExitEvent extends Event {
  constructor() {
    super('hotline-exit', { bubbles: true, composed: true });
  }
}

/** Fired on the element in which a reader chose a language. */
export class HotlineLocaleChangeEvent extends Event {
  /** BCP 47. */
  readonly locale: string;

  constructor(locale: string) {
    super('hotline-locale-change', { bubbles: true, composed: true });
    this.locale = locale;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hotline-exit': HotlineExitEvent;
    'hotline-locale-change': HotlineLocaleChangeEvent;
  }
}
