/**
 * `npm run bench`: how long it takes on a slow phone until a number is there, for each way of showing it, beside plain
 * HTML and elements of others. In Chromium. Writes results.json, docs/bench.svg and the table of the README.
 *
 *   --rounds 8     how often each page is opened; the median counts
 *   --no-peers     without the elements of others, which are installed for it (100 MB)
 *   --only element,html
 *   --print        writes nothing; prints the results as JSON
 *
 * Times are those of this machine at this moment: what is kept are ratios to plain HTML, or to the plain script, in the
 * same run. Bytes, requests and layout shift are the same everywhere.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/engines.mjs';
import { chart } from './chart.mjs';
import { benchPages, files, folders, peers } from './pages.mjs';
import { serve } from './server.mjs';
import { visit } from './visit.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '8' },
    'no-peers': { type: 'boolean', default: false },
    only: { type: 'string' },
    print: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${options.rounds} is not a number from 1 on.`);

const median = (values) => {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  // A time that was missing once counts as missing.
  if (known.length < values.length || !known.length) return undefined;
  const middle = known.length >> 1;
  return known.length % 2 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
};
const sum = (values) => values.reduce((total, value) => total + value, 0);
const ratio = (value, limit) =>
  value === undefined || !limit ? undefined : Math.round((value / limit) * 100) / 100;

const withPeers = !options['no-peers'];
if (withPeers) {
  // Outside of test/, where their own tests would be taken for ours.
  cpSync(path.join(import.meta.dirname, 'peers'), peers, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], {
    cwd: peers,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const only = options.only?.split(',');
const pages = benchPages({ withPeers }).filter(({ id }) => !only || only.includes(id));
const server = await serve(
  { ...files(), ...Object.fromEntries(pages.map(({ id, html }) => [`/${id}.html`, html])) },
  folders,
);
const { path: executablePath } = await findEngine.chromium();
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  pipe: true,
});
const visits = new Map(pages.map(({ id }) => [id, []]));
try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const page of pages) {
      visits.get(page.id).push(await visit(browser, server, page));
    }
    if (!options.print) console.error(`round ${round} of ${rounds}`);
  }
} finally {
  await browser.close();
  server.close();
}

const medians = new Map(
  pages.map(({ id }) => {
    const seen = visits.get(id);
    const of = (read) => median(seen.map(read));
    return [
      id,
      {
        numberMs: of(({ numberMs }) => numberMs),
        drawnMs: of(({ drawnMs }) => drawnMs),
        scriptMs: of(({ scriptMs }) => scriptMs),
        longestTaskMs: of(({ longestTaskMs }) => longestTaskMs ?? 0),
        shift: of(({ shift }) => shift),
        requests: seen[0].requests,
      },
    ];
  }),
);
const html = medians.get('html');
const dom = medians.get('dom');
const results = {
  rounds,
  pages: pages.map(({ id, name, kind, note }) => {
    const { numberMs, drawnMs, scriptMs, longestTaskMs, shift, requests } = medians.get(id);
    return {
      id,
      name,
      kind,
      ...(note && { note }),
      requests: requests.length,
      bytes: sum(requests.map(({ bytes }) => bytes)),
      layoutShift: Math.round(shift * 1000) / 1000,
      toPlainHtml: { number: ratio(numberMs, html?.numberMs), drawn: ratio(drawnMs, html?.drawnMs) },
      toPlainScript: {
        drawn: ratio(drawnMs, dom?.drawnMs),
        script: ratio(scriptMs, dom?.scriptMs),
        longestTask: ratio(longestTaskMs, dom?.longestTaskMs),
      },
    };
  }),
};

if (options.print) {
  console.log(JSON.stringify(results));
} else {
  const ms = (value) => (value === undefined ? '–' : Math.round(value));
  console.table(
    Object.fromEntries(
      pages.map(({ id }) => {
        const { numberMs, drawnMs, scriptMs, longestTaskMs, shift, requests } = medians.get(id);
        return [
          id,
          {
            'number ms': ms(numberMs),
            'drawn ms': ms(drawnMs),
            'script ms': ms(scriptMs),
            // The browser tells of none that is shorter.
            'longest task ms': longestTaskMs > 50 ? ms(longestTaskMs) : '≤ 50',
            shift: shift.toFixed(3),
            requests: requests.length,
            bytes: sum(requests.map(({ bytes }) => bytes)),
          },
        ];
      }),
    ),
  );
  await write(results);
}

async function write({ pages: rows }) {
  const json = await format(JSON.stringify(results), { parser: 'json', printWidth: 110 });
  writeFileSync(path.join(import.meta.dirname, 'results.json'), json);
  writeFileSync(path.join(root, 'docs/bench.svg'), chart(rows));

  const times = (value) => (value === undefined ? 'none' : `${value.toFixed(2)} ×`);
  const cells = ({ name, note, toPlainHtml, layoutShift, requests, bytes }) => [
    note ? `${name} (${note})` : name,
    times(toPlainHtml.number),
    times(toPlainHtml.drawn),
    layoutShift,
    requests,
    (bytes / 1000).toFixed(1),
  ];
  const heads = ['', 'number visible', 'all drawn', 'layout shift', 'requests', 'kB, brotli'];
  const table = [heads, heads.map(() => '---'), ...rows.map(cells)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  const readme = path.join(root, 'README.md');
  const text = readFileSync(readme, 'utf8');
  const [before, after] = text.split(/(?<=<!-- bench: .*? -->)[^]*(?=<!-- \/bench -->)/);
  writeFileSync(readme, `${before}\n\n${table}\n\n${after}`);
}
