import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { startPlaceholders } from '../src/placeholders.js';
import {
  type Tag,
  itHolds,
  countOf,
  expectFewWarnings,
  expectRight,
  fallbackOf,
  isNumberShown,
  namesOf,
  nastyText,
  tags,
  updateOf,
} from './hostile.js';

startPlaceholders([], []);

describe('hostile input', () => {
  const kindOrNot = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...tags.map((tag) => tag.replace('hotline-', ''))) },
    { weight: 1, arbitrary: nastyText },
  );
  const placeholder = fc.record({
    node: fc.constantFrom('div', 'p', 'span', 'section', 'li', 'td', 'figure', 'form', 'app-block'),
    kind: kindOrNot,
    data: fc.array(
      fc.record({
        name: fc.constantFrom(...new Set(tags.flatMap(namesOf)), 'onclick', 'style', 'href', 'id'),
        value: nastyText,
      }),
      { maxLength: 5 },
    ),
    later: fc.option(kindOrNot),
  });

  itHolds('in data attributes of placeholders', 2500, placeholder, async ({ node, kind, data, later }) => {
    const author = document.createElement(node);
    author.setAttribute('data-hotline', kind);
    let most = 1;
    for (const { name, value } of data) {
      author.setAttribute(`data-${name}`, value);
      most += countOf(value);
    }
    author.appendChild(fallbackOf(''));
    document.body.appendChild(author);
    const written = author.outerHTML;
    await Promise.resolve();
    if (later !== null) {
      await updateOf(author.shadowRoot?.firstElementChild);
      author.setAttribute('data-hotline', later);
      await Promise.resolve();
      most = 2 * most;
    } else expect(author.outerHTML).to.equal(written);
    const element = author.shadowRoot?.firstElementChild;
    await updateOf(element);

    if (element && element.localName !== 'slot') {
      expectRight(element, element.localName as Tag);
      expect(namesOf(element.localName as Tag)).to.include.members(element.getAttributeNames());
    } else expect(isNumberShown(author), "the author's link").to.equal(true);
    expectFewWarnings(most);
  });
});
