import { nothing, html } from 'lit';
import { currentLocale, msg, str } from '../../localize.js';
import { headingView, unreviewedView, textView, subheadingView } from '../service.view.js';
import { waysView } from '../ways.view.js';

const definitionCardView = ({
  nationalLine: { call, text, chat },
  ...model
}) => html` <div class="frame card" part="container" lang="${currentLocale().code}" dir="${currentLocale().dir}" data-theme="${model.theme}"> <section aria-labelledby="heading"> ${headingView(model.headingLevel, msg("What is human trafficking?"))} ${model.definition ? definitionView(model.definition, model.headingLevel + 1) : nothing} ${model.types ? html`<div class="boxes">${model.types.map((type) => boxView(type, model.headingLevel + 1))}</div>` : nothing} ${model.figures ? figuresView(model.figures) : nothing} ${model.signs ? signsView(model.signs) : nothing} ${model.law ? lawView(model.law) : nothing} <p class="last"> ${msg("If this is happening to you or someone you know:")} </p> ${waysView({ call, text, chat }, true)} ${unreviewedView(true)} </section> </div> `;
const definitionView = ({ text, elements }, level) => html` <p class="definition" part="definition">${textView(text)}</p> <div class="boxes">${elements.map((element) => boxView(element, level))}</div> `;
const boxView = ({ title, text }, level) => html` <div class="box"> ${subheadingView(level, textView(title))} <p>${textView(text)}</p> </div> `;
const sourceText = ({ publisher, year }) => msg(str`Source: ${publisher}, ${year}`);
const sourceView = (figure) => {
  const page = figure.sources.find(({ kind }) => kind === "official");
  return page ? html`<a href="${page.url}" rel="noreferrer noopener">${sourceText(figure)}</a>` : sourceText(figure);
};
const figuresView = (figures) => html` <dl class="figures"> ${figures.map(
  (figure) => html` <div class="figure" part="figure"> <dt>${textView(figure.value)}</dt> <dd> ${textView(figure.text)} <small part="source">${sourceView(figure)}</small> </dd> </div> `
)} </dl> `;
const signsView = ({ caveat, advice, items }) => html` <details> <summary>${msg("Signs to look for")}</summary> <ul class="signs"> ${items.map(({ text }) => html`<li part="sign">${textView(text)}</li>`)} </ul> <p>${textView(caveat)} ${textView(advice)}</p> </details> `;
const lawView = (law) => html` <details> <summary>${msg("What the law says")}</summary> <ul class="law"> ${law.map(
  ({ title, text, citation, url }) => html` <li> <b>${textView(title)}</b> <p>${textView(text)}</p> <a href="${url}" part="source" rel="noreferrer noopener" lang="en" dir="ltr" translate="no">${citation}</a> </li> `
)} </ul> </details> `;

export { definitionCardView };
