import { oneOf, wholeNumber } from '../domain/outside.js';

const sharedAttributes = {
  theme: oneOf(["light", "dark", "auto"]),
  headingLevel: wholeNumber(2, 1, 6)
};

export { sharedAttributes };
