import { definitions, nationalLine, textOf, type Text } from '../../data/catalog.js';
import { someOf, type Values } from '../../domain/outside.js';
import { sharedAttributes, type Environment } from '../hotline-element.model.js';
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
  const text = (id: string, english: string) => textOf(environment.locale, `definitions.${id}`, english);
  const entry = (path: string, { title, text: english }: { title: string; text: string }): Entry => ({
    title: text(`${path}.title`, title),
    text: text(`${path}.text`, english),
  });
  const has = (section: (typeof sections)[number]) => sections.includes(section);
  const { definition, types, figures, signs, law } = definitions;
  return {
    theme,
    headingLevel,
    definition: has('definition')
      ? {
          text: text('definition.text', definition.text),
          elements: definition.elements.map((element) => entry(`definition.${element.id}`, element)),
        }
      : undefined,
    types: has('types') ? types.map((type) => entry(`types.${type.id}`, type)) : [],
    figures: has('figures')
      ? figures
          .filter(({ replacedBy }) => replacedBy === undefined)
          .map(({ id, value, text: label, publisher, year, sources }) => ({
            value: text(`figures.${id}.value`, value),
            text: text(`figures.${id}.text`, label),
            publisher,
            year,
            url: sources.find(({ kind }) => kind === 'official')?.url,
          }))
      : [],
    signs: has('signs')
      ? {
          caveat: text('signs.caveat', signs.caveat),
          advice: text('signs.advice', signs.advice),
          items: signs.items.map(({ id, text: sign }) => text(`signs.${id}.text`, sign)),
        }
      : undefined,
    law: has('law')
      ? law.map((item) => ({ ...entry(`law.${item.id}`, item), citation: item.citation, url: item.url }))
      : [],
    nationalLine: serviceModel(nationalLine, environment),
  };
};
