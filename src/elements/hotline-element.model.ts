import type { Prose } from '../data/types.js';
import { oneOf, wholeNumber } from '../domain/outside.js';

/** The attributes that all elements have. */
export const sharedAttributes = {
  theme: oneOf(['light', 'dark', 'auto']),
  headingLevel: wholeNumber(2, 1, 6),
};

/** What a model may know of the world. */
export interface Environment {
  /** Absent: there is no clock, as in prerendered HTML. */
  readonly now: Date | undefined;
  /** The reader's time zone (IANA). Absent: it is not known. */
  readonly zone: string | undefined;
  readonly locale: { readonly code: string; readonly prose: Prose };
}
