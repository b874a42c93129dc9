import manifest from 'hotline-elements/custom-elements.json' with { type: 'json' };

/** The attributes of each tag: `{ 'hotline-banner': ['lang', 'theme', …], … }`. */
export const hotlineTags = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
);
