import { nationalLine, definitions } from '../../data/catalog.js';
import { someOf } from '../../domain/outside.js';
import { sharedAttributes } from '../hotline-element.model.js';
import { serviceModel } from '../service.model.js';

const definitionCardAttributes = {
  ...sharedAttributes,
  sections: someOf(["definition", "types", "figures", "signs", "law"], ["definition", "figures"])
};
const definitionCardModel = ({ theme, headingLevel, sections }, environment) => {
  const { translate } = environment;
  const entry = ({ title, text }) => ({
    title: translate(title),
    text: translate(text)
  });
  const has = (section) => sections.includes(section);
  const { definition, types, figures, signs, law } = definitions;
  return {
    theme,
    headingLevel,
    definition: has("definition") ? { text: translate(definition.text), elements: definition.elements.map(entry) } : void 0,
    types: has("types") ? types.map(entry) : [],
    figures: has("figures") ? figures.filter(({ replacedBy }) => replacedBy === void 0).map(({ value, text, publisher, year, sources }) => ({
      value: translate(value),
      text: translate(text),
      publisher,
      year,
      url: sources.find(({ kind }) => kind === "official")?.url
    })) : [],
    signs: has("signs") ? {
      caveat: translate(signs.caveat),
      advice: translate(signs.advice),
      items: signs.items.map(({ text }) => translate(text))
    } : void 0,
    law: has("law") ? law.map((item) => ({ ...entry(item), citation: item.citation, url: item.url })) : [],
    nationalLine: serviceModel(nationalLine, environment)
  };
};

export { definitionCardAttributes, definitionCardModel };
