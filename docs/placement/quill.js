import Quill from 'quill';
import { hotlineTags } from './hotline-tags.js';

const BlockEmbed = Quill.import('blots/block/embed');
const Link = Quill.import('formats/link');

// Before the first editor is made. What is pasted is kept as one piece.
for (const [tag, names] of Object.entries(hotlineTags))
  Quill.register(
    class extends BlockEmbed {
      static blotName = tag;
      static tagName = tag;

      static create({ attributes, href, number }) {
        const node = super.create();
        for (const [name, text] of Object.entries(attributes)) node.setAttribute(name, text);
        const link = document.createElement('a');
        link.href = Link.sanitize(href);
        link.textContent = number;
        node.append(link);
        return node;
      }

      static value(node) {
        const link = node.querySelector('a');
        const kept = names.filter((name) => node.hasAttribute(name));
        return {
          attributes: Object.fromEntries(kept.map((name) => [name, node.getAttribute(name)])),
          href: link.href,
          number: link.textContent,
        };
      }

      html() {
        return this.domNode.outerHTML;
      }
    },
  );
