import { checkedProperties } from '../attributes.js';
import { HotlineElement } from '../hotline-element.js';
import { definitionCardAttributes, definitionCardModel } from './hotline-definition-card.model.js';
import { styles } from './hotline-definition-card.styles.js';
import { definitionCardView } from './hotline-definition-card.view.js';

/**
 * What human trafficking is, in figures, signs and law. Ends with the national line.
 *
 * @summary What trafficking is, and whom to call.
 * @element hotline-definition-card
 *
 * @attr {language} [lang] - A BCP 47 tag. Default: the nearest ancestor's, else the document's, else the browser's, else `en`.
 * @attr {light|dark|auto} [theme=light] - `auto` follows the reader's setting.
 * @attr {1|2|3|4|5|6} [heading-level=2] - 1 to 6. Headings inside are one level below, and at most 6.
 * @attr {(definition|types|figures|signs|law)[]} [sections=definition figures] - Any of `definition types figures signs law`.
 *
 * @slot - The fallback: a link that dials. Shown without the script, and on any error.
 *
 * @csspart container - The frame around everything.
 * @csspart heading - The heading.
 * @csspart definition - The definition.
 * @csspart figure - A figure, with what is counted.
 * @csspart sign - A sign of trafficking.
 * @csspart source - Where a figure or a law comes from.
 * @csspart phone - The link that calls the national line.
 * @csspart text - The link that sends it a text message.
 * @csspart chat - The link to its chat.
 */
export class HotlineDefinitionCard extends HotlineElement {
  static override styles = styles;
  static override properties = checkedProperties(definitionCardAttributes);

  /** Colors: light, dark, or as the reader has set. */
  declare theme: 'light' | 'dark' | 'auto';
  /** 1 to 6. */
  declare headingLevel: number;
  /** What is shown. */
  declare sections: readonly ('definition' | 'types' | 'figures' | 'signs' | 'law')[];

  protected override render() {
    return definitionCardView(definitionCardModel(this, this.environment));
  }
}
