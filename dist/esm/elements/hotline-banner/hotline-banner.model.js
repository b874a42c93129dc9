import { activeHelplines, emergencyLine } from '../../data/catalog.js';
import { flag, languageTags, oneOf } from '../../domain/outside.js';
import { exitModel, quickExitAttributes } from '../hotline-quick-exit/hotline-quick-exit.model.js';
import { serviceModel } from '../service.model.js';

const [nationalLine, ...others] = activeHelplines;
const bannerAttributes = {
  ...quickExitAttributes,
  line: oneOf([nationalLine.id, ...others.map(({ id }) => id)]),
  layout: oneOf(["card", "bar"]),
  languages: languageTags(),
  hideLanguages: flag(),
  quickExit: flag()
};
const bannerModel = (attributes, environment, exitState) => ({
  layout: attributes.layout,
  theme: attributes.theme,
  headingLevel: attributes.headingLevel,
  hasLanguages: !attributes.hideLanguages,
  line: serviceModel(activeHelplines.find(({ id }) => id === attributes.line) ?? nationalLine, environment),
  emergency: serviceModel(emergencyLine, environment),
  exit: attributes.quickExit ? exitModel(attributes.exitHref, exitState) : void 0
});

export { bannerAttributes, bannerModel };
