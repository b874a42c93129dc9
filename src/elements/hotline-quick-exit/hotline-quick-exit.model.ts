import { webAddress, type Values } from '../../domain/outside.js';
import { sharedAttributes } from '../attributes.js';

export const quickExitAttributes = {
  ...sharedAttributes,
  /** A page that anyone may have open, and that shows nothing of its visitor: the weather. */
  exitHref: webAddress('https://www.weather.gov/'),
};

/** Shift, alone, this many times leaves the page. */
export const PRESSES_TO_LEAVE = 3;

/** A way off the page. */
export interface ExitModel {
  readonly href: string;
  /** How often Shift must still be pressed. `undefined`: nobody has begun. */
  readonly pressesLeft: number | undefined;
}

/** What the page allows, and what its reader has done. */
export interface ExitState {
  /** False where there is no way off the page, as in a sandboxed frame. */
  readonly isPossible: boolean;
  /** How often Shift was pressed within the time limit. */
  readonly presses: number;
}

export interface QuickExitModel {
  readonly theme: 'light' | 'dark' | 'auto';
  /** `undefined`: there is no way off the page. */
  readonly exit: ExitModel | undefined;
}

/** The way off the page, or `undefined` where there is none. */
export const exitModel = (exitHref: string, { isPossible, presses }: ExitState): ExitModel | undefined =>
  isPossible
    ? { href: exitHref, pressesLeft: presses > 0 ? PRESSES_TO_LEAVE - presses : undefined }
    : undefined;

export const quickExitModel = (
  { theme, exitHref }: Values<typeof quickExitAttributes>,
  state: ExitState,
): QuickExitModel => ({ theme, exit: exitModel(exitHref, state) });
