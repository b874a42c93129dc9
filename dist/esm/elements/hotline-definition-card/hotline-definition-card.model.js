import { nationalLine, definitions, textOf } from '../../data/catalog.js';
import { someOf } from '../../domain/outside.js';
import { sharedAttributes } from '../hotline-element.model.js';
import { serviceModel } from '../service.model.js';

const definitionCardAttributes = {
  ...sharedAttributes,
  sections: someOf(["definition", "types", "figures", "signs", "law"], ["definition", "figures"])
};
const definitionCardModel = ({ theme, headingLevel, sections }, environment) => {
  const text = (id, english) => textOf(environment.locale, `definitions.${id}`, english);
  const entry = (path, { title, text: english }) => ({
    title: text(`${path}.title`, title),
    text: text(`${path}.text`, english)
  });
  const has = (section) => sections.includes(section);
  const { definition, types, figures, signs, law } = definitions;
  return {
    theme,
    headingLevel,
    definition: has("definition") ? {
      text: text("definition.text", definition.text),
      elements: definition.elements.map((element) => entry(`definition.${element.id}`, element))
    } : void 0,
    types: has("types") ? types.map((type) => entry(`types.${type.id}`, type)) : [],
    figures: has("figures") ? figures.filter(({ replacedBy }) => replacedBy === void 0).map(({ id, value, text: label, publisher, year, sources }) => ({
      value: text(`figures.${id}.value`, value),
      text: text(`figures.${id}.text`, label),
      publisher,
      year,
      url: sources.find(({ kind }) => kind === "official")?.url
    })) : [],
    signs: has("signs") ? {
      caveat: text("signs.caveat", signs.caveat),
      advice: text("signs.advice", signs.advice),
      items: signs.items.map(({ id, text: sign }) => text(`signs.${id}.text`, sign))
    } : void 0,
    law: has("law") ? law.map((item) => ({ ...entry(`law.${item.id}`, item), citation: item.citation, url: item.url })) : [],
    nationalLine: serviceModel(nationalLine, environment)
  };
};

export { definitionCardAttributes, definitionCardModel };
