import { html, nothing } from 'lit';
import { currentLocale, msg, str } from '../../localize.js';
import { headingView, subheadingView, textView, unreviewedView, type Content } from '../service.view.js';
import { waysView } from '../ways.view.js';
import type { DefinitionCardModel, Entry, FigureModel, LawModel } from './hotline-definition-card.model.js';

/** What trafficking is. Ends with the national line. */
export const definitionCardView = (model: DefinitionCardModel): Content => html`
  <div
    class="frame card"
    part="container"
    lang=${currentLocale().code}
    dir=${currentLocale().dir}
    data-theme=${model.theme}
  >
    <section aria-labelledby="heading">
      ${headingView(model.headingLevel, msg('What is human trafficking?', { desc: 'Heading of the card that defines trafficking' }))}
      ${model.definition ? definitionView(model.definition, model.headingLevel + 1) : nothing}
      ${model.types.length ? html`<div class="boxes">${model.types.map((type) => boxView(type, model.headingLevel + 1))}</div>` : nothing}
      ${model.figures.length ? figuresView(model.figures) : nothing}
      ${model.signs ? signsView(model.signs) : nothing} ${model.law.length ? lawView(model.law) : nothing}
      <p class="last">
        ${msg('If this is happening to you or someone you know:', { desc: 'Before the buttons that call and text the national hotline' })}
      </p>
      ${waysView({ ...model.nationalLine, textphone: undefined, url: undefined, email: undefined }, true)}
      ${unreviewedView(true)}
    </section>
  </div>
`;

const definitionView = (
  { text, elements }: NonNullable<DefinitionCardModel['definition']>,
  level: number,
) => html`
  <p class="definition" part="definition">${textView(text)}</p>
  <div class="boxes">${elements.map((element) => boxView(element, level))}</div>
`;

const boxView = ({ title, text }: Entry, level: number) => html`
  <div class="box">
    ${subheadingView(level, textView(title))}
    <p>${textView(text)}</p>
  </div>
`;

const sourceText = ({ publisher, year }: FigureModel): string =>
  msg(str`Source: ${publisher}, ${year}`, { desc: 'Who counted, and the year' });

const figuresView = (figures: readonly FigureModel[]) => html`
  <dl class="figures">
    ${figures.map(
      (figure) => html`
        <div class="figure" part="figure">
          <dt>${textView(figure.value)}</dt>
          <dd>
            ${textView(figure.text)}
            <small part="source"
              >${
                figure.url
                  ? html`<a href=${figure.url} rel="noreferrer noopener">${sourceText(figure)}</a>`
                  : sourceText(figure)
              }</small
            >
          </dd>
        </div>
      `,
    )}
  </dl>
`;

const signsView = ({ caveat, advice, items }: NonNullable<DefinitionCardModel['signs']>) => html`
  <details>
    <summary>${msg('Signs to look for', { desc: 'Opens a list of signs of trafficking' })}</summary>
    <ul class="signs">
      ${items.map((sign) => html`<li part="sign">${textView(sign)}</li>`)}
    </ul>
    <p>${textView(caveat)} ${textView(advice)}</p>
  </details>
`;

const lawView = (law: readonly LawModel[]) => html`
  <details>
    <summary>${msg('What the law says', { desc: 'Opens a list of laws' })}</summary>
    <ul class="law">
      ${law.map(
        ({ title, text, citation, url }) => html`
          <li>
            <b>${textView(title)}</b>
            <p>${textView(text)}</p>
            <a href=${url} part="source" rel="noreferrer noopener" lang="en" dir="ltr" translate="no"
              >${citation}</a
            >
          </li>
        `,
      )}
    </ul>
  </details>
`;
