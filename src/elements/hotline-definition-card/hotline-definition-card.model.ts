import { definitions, nationalLine } from '../../data/catalog.js';
import type { Definitions } from '../../data/types.js';
import { someOf, type Values } from '../../domain/outside.js';
import { sharedAttributes, type Environment } from '../hotline-element.model.js';
import { translated, type Translated } from '../prose.model.js';
import { serviceModel, type ServiceModel } from '../service.model.js';

const sections = ['definition', 'types', 'figures', 'signs', 'law'] as const;

export const definitionCardAttributes = {
  ...sharedAttributes,
  sections: someOf(sections, ['definition', 'figures']),
};

/** The sections that are asked for. */
export type Sections = Translated<Partial<Pick<Definitions, (typeof sections)[number]>>>;

export interface DefinitionCardModel extends Sections {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly headingLevel: number;
  readonly nationalLine: ServiceModel;
}

/** What the card shows: only what is still true, and only the sections that are asked for. */
export const definitionCardModel = (
  { theme, headingLevel, sections }: Values<typeof definitionCardAttributes>,
  environment: Environment,
): DefinitionCardModel => {
  const figures = definitions.figures.filter(({ replacedBy }) => replacedBy === undefined);
  const all = { ...definitions, figures };
  return {
    ...translated(Object.fromEntries(sections.map((name) => [name, all[name]])), environment.translate),
    theme,
    headingLevel,
    nationalLine: serviceModel(nationalLine, environment),
  };
};
