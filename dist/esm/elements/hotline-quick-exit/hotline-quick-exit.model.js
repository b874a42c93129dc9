import { webAddress } from '../../domain/outside.js';
import { sharedAttributes } from '../attributes.js';

const quickExitAttributes = {
  ...sharedAttributes,
  /** A page that anyone may have open, and that shows nothing of its visitor: the weather. */
  exitHref: webAddress("https://www.weather.gov/")
};
const PRESSES_TO_LEAVE = 3;
const exitModel = (exitHref, { isPossible, presses }) => isPossible ? { href: exitHref, pressesLeft: presses > 0 ? PRESSES_TO_LEAVE - presses : void 0 } : void 0;
const quickExitModel = ({ theme, exitHref }, state) => ({ theme, exit: exitModel(exitHref, state) });

export { PRESSES_TO_LEAVE, exitModel, quickExitAttributes, quickExitModel };
