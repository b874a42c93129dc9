import { webAddress } from '../../domain/outside.js';
import { sharedAttributes } from '../hotline-element.model.js';

const quickExitAttributes = {
  ...sharedAttributes,
  /** A page that anyone may have open, and that shows nothing of its visitor: the weather. */
  exitHref: webAddress("https://www.weather.gov/")
};
const exitModel = (exitHref, { isPossible, pressesLeft, isSpeaker, hearsAllKeys }) => isPossible ? { href: exitHref, pressesLeft, isSpeaker, hearsAllKeys } : void 0;
const quickExitModel = ({ theme, exitHref }, state) => ({ theme, exit: exitModel(exitHref, state) });

export { exitModel, quickExitAttributes, quickExitModel };
