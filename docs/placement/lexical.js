import { ElementNode } from 'lexical';
import { hotlineTags } from './hotline-tags.js';

const read = (element) => {
  const tag = element.localName;
  const names = hotlineTags[tag].filter((name) => element.hasAttribute(name));
  const attributes = Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]));
  return { node: new HotlineNode(tag, attributes) };
};

/** Add it to the `nodes` of the editor. The link inside is a LinkNode. */
export class HotlineNode extends ElementNode {
  constructor(tag = 'hotline-banner', attributes = {}, key = undefined) {
    super(key);
    this.__tag = tag;
    this.__attributes = attributes;
  }

  static getType() {
    return 'hotline';
  }

  static clone(node) {
    return new HotlineNode(node.__tag, node.__attributes, node.__key);
  }

  static importDOM() {
    const conversion = { conversion: read, priority: 1 };
    return Object.fromEntries(Object.keys(hotlineTags).map((tag) => [tag, () => conversion]));
  }

  static importJSON({ tag, attributes }) {
    return new HotlineNode(tag, attributes);
  }

  exportJSON() {
    return { ...super.exportJSON(), tag: this.__tag, attributes: this.__attributes };
  }

  createDOM() {
    const element = document.createElement(this.__tag);
    for (const [name, text] of Object.entries(this.__attributes)) element.setAttribute(name, text);
    return element;
  }

  updateDOM() {
    return false;
  }
}
