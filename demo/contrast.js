/** Whether colors can be told apart, as WCAG 2 measures it. Without DOM. */

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminanceOf = (color) => {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * @param {string} one `#rrggbb`
 * @param {string} other `#rrggbb`
 * @returns {number} 1 (the same) to 21.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export const contrastOf = (one, other) => {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** What stands on what, and how much is needed: 4.5 for text (SC 1.4.3), 3 for edges and rings (SC 1.4.11). */
const pairs = [
  ['text', 'surface', 4.5],
  ['link', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent', 'surface', 3],
  ['border', 'surface', 3],
  ['focus', 'surface', 3],
];

/**
 * What the chosen colors are worth where they stand, in each theme that may be shown.
 * @param {import('./contract.js').Contract['colors']} colors
 * @param {Record<string, string>} chosen
 * @param {'light' | 'dark' | 'auto'} theme
 * @returns {{theme: string, names: [string, string], ratio: number, least: number}[]} Only pairs in which a color was chosen.
 */
export const contrastsOf = (colors, chosen, theme) =>
  (theme === 'auto' ? ['light', 'dark'] : [theme]).flatMap((each) =>
    pairs.flatMap(([front, ground, least]) => {
      const names = [front, ground].map((name) => `--hotline-color-${name}`);
      if (!names.some((name) => name in chosen)) return [];
      const [one, other] = names.map(
        (name) => chosen[name] ?? colors.find((color) => color.name === name)[each],
      );
      return [{ theme: each, names, ratio: contrastOf(one, other), least }];
    }),
  );
