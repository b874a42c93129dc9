import { Plugin } from 'ckeditor5';
import { hotlineTags } from './hotline-tags.js';

/**
 * Add it to the plug-ins that you have; Link must be among them. General HTML Support would do, too, but does not clean what is
 * inside a custom element.
 */
export class Hotline extends Plugin {
  init() {
    const { model, conversion } = this.editor;
    for (const [tag, names] of Object.entries(hotlineTags)) {
      model.schema.register(tag, { inheritAllFrom: '$block', allowAttributes: names });
      conversion.elementToElement({ model: tag, view: tag });
      for (const key of names)
        conversion.attributeToAttribute({ model: { name: tag, key }, view: { name: tag, key } });
    }
  }
}
