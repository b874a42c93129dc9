/** The results as a picture, readable on light and dark ground. */

const WIDTH = 760;
const LABELS = 290;
const ROW = 44;
const BAR = 13;
const TOP = 56;
const RIGHT = 56;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Bars end here, and a number says how far they would have gone. */
const most = (rows) => {
  const own = rows
    .filter(({ kind }) => kind !== 'peer')
    .flatMap(({ toPlainHtml: { number, drawn } }) => [number, drawn]);
  return Math.max(2, ...own.filter((value) => value !== undefined)) * 1.25;
};

/**
 * @param {{ name: string, kind: string, toPlainHtml: { number?: number, drawn?: number } }[]} rows
 * @returns {string} SVG. Its text says what the bars say, but the table beside it is its alternative.
 */
export const chart = (rows) => {
  const end = most(rows);
  const scale = (value) => (Math.min(value, end) / end) * (WIDTH - LABELS - RIGHT);
  const height = TOP + rows.length * ROW + 12;
  const bar = (value, top, className) => {
    if (value === undefined)
      return `<text class="value" x="${LABELS + 6}" y="${top + BAR - 2}">no number</text>`;
    const length = Math.round(scale(value) * 10) / 10;
    const cut = value > end ? ' →' : '';
    return [
      `<rect class="${className}" x="${LABELS}" y="${top}" width="${length}" height="${BAR}" rx="2"/>`,
      `<text class="value" x="${LABELS + length + 6}" y="${top + BAR - 2}">${value.toFixed(2)}${cut}</text>`,
    ].join('');
  };
  const row = ({ name, kind, toPlainHtml: { number, drawn } }, index) => {
    const top = TOP + index * ROW;
    return `<g><text class="name ${kind}" x="${LABELS - 10}" y="${top + 20}">${escaped(name)}</text>${bar(number, top + 2, 'number')}${bar(drawn, top + 4 + BAR, 'drawn')}</g>`;
  };
  const one = LABELS + scale(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Time until the number is visible and until all is drawn, as multiples of plain HTML on a slow phone</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #1a1f24 }
.name { text-anchor: end }
.peer { fill: #59636e }
.value { font-size: 12px }
.number { fill: #0b4a7a }
.drawn { fill: #8fb8d8 }
line { stroke: #59636e; stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) {
  text { fill: #f1f4f7 }
  .peer { fill: #b4bec8 }
  .number { fill: #9ed0ff }
  .drawn { fill: #3f6f96 }
  line { stroke: #b4bec8 }
}
</style>
<rect class="number" x="${LABELS}" y="10" width="${BAR}" height="${BAR}" rx="2"/><text x="${LABELS + 20}" y="21">number visible</text>
<rect class="drawn" x="${LABELS + 130}" y="10" width="${BAR}" height="${BAR}" rx="2"/><text x="${LABELS + 150}" y="21">all drawn</text>
<text class="value" x="${one}" y="44" text-anchor="middle">1 = plain HTML</text>
<line x1="${one}" y1="50" x2="${one}" y2="${height - 8}"/>
${rows.map(row).join('\n')}
</svg>
`;
};
