import fc from 'fast-check';
import {
  type NamedValue,
  type Tag,
  itHolds,
  countOf,
  expectFewWarnings,
  expectRight,
  fallbackOf,
  namesOf,
  nastyValue,
  tags,
  updateOf,
} from './hostile.js';

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A property is set, or an attribute. */
interface Change {
  readonly name: string;
  readonly value: NamedValue;
  readonly isProperty: boolean;
}

const changesOf = (tag: Tag): fc.Arbitrary<Change[]> =>
  fc.array(
    fc.record({ name: fc.constantFrom(...namesOf(tag)), value: nastyValue, isProperty: fc.boolean() }),
    { maxLength: 5 },
  );

const apply = (element: Element, { name, value, isProperty }: Change): number => {
  const given = value.make();
  if (isProperty && name !== 'lang') {
    Object.assign(element, { [camel(name)]: given });
    return countOf(given);
  }
  // What the browser itself makes no text of never arrives.
  const text = typeof given === 'string' ? given : value.name;
  element.setAttribute(name, text);
  return countOf(text);
};

describe('hostile input', () => {
  const cases: Record<Tag, number> = {
    'hotline-banner': 2000,
    'hotline-quick-exit': 2000,
    'hotline-definition-card': 1500,
    'hotline-resource-list': 500,
  };
  for (const tag of tags) {
    itHolds(
      `in attributes and properties of ${tag}`,
      cases[tag],
      fc.tuple(changesOf(tag), changesOf(tag)),
      async ([before, after]) => {
        const element = document.createElement(tag);
        element.lang = 'en';
        element.appendChild(fallbackOf(tag));
        let most = 0;
        for (const change of before) most += apply(element, change);
        document.body.appendChild(element);
        await updateOf(element);
        for (const change of after) most += apply(element, change);
        await updateOf(element);
        expectRight(element, tag);
        expectFewWarnings(most);
      },
    );
  }
});
