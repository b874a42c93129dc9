import { definitions, nationalLine } from '../../data/catalog.js';
import { someOf, type Values } from '../../domain/outside.js';
import { sharedAttributes, type Environment, type Text } from '../hotline-element.model.js';
import { serviceModel, type ServiceModel } from '../service.model.js';

export const definitionCardAttributes = {
  ...sharedAttributes,
  sections: someOf(['definition', 'types', 'figures', 'signs', 'law'], ['definition', 'figures']),
};

/** A few words, and what they say. */
export interface Entry {
  readonly title: Text;
  readonly text: Text;
}

export interface FigureModel {
  readonly value: Text;
  readonly text: Text;
  readonly publisher: string;
  readonly year: number;
  /** The publisher's own page. Of a copy elsewhere only the publisher is named. */
  readonly url: string | undefined;
}

export interface LawModel extends Entry {
  readonly citation: string;
  readonly url: string;
}

export interface DefinitionCardModel {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly headingLevel: number;
  readonly definition: { readonly text: Text; readonly elements: readonly Entry[] } | undefined;
  readonly types: readonly Entry[];
  readonly figures: readonly FigureModel[];
  readonly signs:
    { readonly caveat: Text; readonly advice: Text; readonly items: readonly Text[] } | undefined;
  readonly law: readonly LawModel[];
  readonly nationalLine: ServiceModel;
}

/** What the card shows: only what is still true, and only the sections that are asked for. */
export const definitionCardModel = (
  { theme, headingLevel, sections }: Values<typeof definitionCardAttributes>,
  environment: Environment,
): DefinitionCardModel => {
  const { translate } = environment;
  const entry = ({ title, text }: { title: string; text: string }): Entry => ({
    title: translate(title),
    text: translate(text),
  });
  const has = (section: (typeof sections)[number]) => sections.includes(section);
  const { definition, types, figures, signs, law } = definitions;
  return {
    theme,
    headingLevel,
    definition: has('definition')
      ? { text: translate(definition.text), elements: definition.elements.map(entry) }
      : undefined,
    types: has('types') ? types.map(entry) : [],
    figures: has('figures')
      ? figures
          .filter(({ replacedBy }) => replacedBy === undefined)
          .map(({ value, text, publisher, year, sources }) => ({
            value: translate(value),
            text: translate(text),
            publisher,
            year,
            url: sources.find(({ kind }) => kind === 'official')?.url,
          }))
      : [],
    signs: has('signs')
      ? {
          caveat: translate(signs.caveat),
          advice: translate(signs.advice),
          items: signs.items.map(({ text }) => translate(text)),
        }
      : undefined,
    law: has('law') ? law.map((item) => ({ ...entry(item), citation: item.citation, url: item.url })) : [],
    nationalLine: serviceModel(nationalLine, environment),
  };
};
