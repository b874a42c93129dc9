import { definitions, nationalLine } from '../../data/catalog.js';
import { someOf } from '../../domain/outside.js';
import { sharedAttributes } from '../hotline-element.model.js';
import { translated } from '../prose.model.js';
import { serviceModel } from '../service.model.js';

const sections = ["definition", "types", "figures", "signs", "law"];
const definitionCardAttributes = {
  ...sharedAttributes,
  sections: someOf(sections, ["definition", "figures"])
};
const definitionCardModel = ({ theme, headingLevel, sections: sections2 }, environment) => {
  const figures = definitions.figures.filter(({ replacedBy }) => replacedBy === void 0);
  const all = { ...definitions, figures };
  return {
    ...translated(Object.fromEntries(sections2.map((name) => [name, all[name]])), environment.translate),
    theme,
    headingLevel,
    nationalLine: serviceModel(nationalLine, environment)
  };
};

export { definitionCardAttributes, definitionCardModel };
