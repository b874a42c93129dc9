/** What the React and the Vue page show; the HTML of both pages is made from {@link initial}. */
export interface State {
  /** `undefined`: the same node holds something else. */
  readonly kind: string | undefined;
  readonly lang: string;
  /** Before the link. */
  readonly words: string;
}

export const initial: State = { kind: 'banner', lang: 'en', words: '' };
