import { activeHelplines, emergencyLine } from '../../data/catalog.js';
import { flag, languageTags, oneOf, type Values } from '../../domain/outside.js';
import {
  exitModel,
  quickExitAttributes,
  type ExitModel,
  type ExitState,
} from '../hotline-quick-exit/hotline-quick-exit.model.js';
import type { Environment } from '../hotline-element.model.js';
import { serviceModel, type ServiceModel } from '../service.model.js';

const [nationalLine, ...others] = activeHelplines;

export const bannerAttributes = {
  ...quickExitAttributes,
  line: oneOf([nationalLine.id, ...others.map(({ id }) => id)]),
  layout: oneOf(['card', 'bar']),
  languages: languageTags(),
  hideLanguages: flag(),
  quickExit: flag(),
};

export interface BannerModel {
  readonly layout: 'card' | 'bar';
  readonly theme: 'light' | 'dark' | 'auto';
  readonly headingLevel: number;
  readonly hasLanguages: boolean;
  readonly line: ServiceModel;
  readonly emergency: ServiceModel;
  readonly exit: ExitModel | undefined;
}

/** What the banner shows. */
export const bannerModel = (
  attributes: Values<typeof bannerAttributes>,
  environment: Environment,
  exitState: ExitState,
): BannerModel => ({
  layout: attributes.layout,
  theme: attributes.theme,
  headingLevel: attributes.headingLevel,
  hasLanguages: !attributes.hideLanguages,
  line: serviceModel(activeHelplines.find(({ id }) => id === attributes.line) ?? nationalLine, environment),
  emergency: serviceModel(emergencyLine, environment),
  exit: attributes.quickExit ? exitModel(attributes.exitHref, exitState) : undefined,
});
