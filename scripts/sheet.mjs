/**
 * `npm run sheet`: a picture of every element in every language, in a column of 320 and of 900 px, for people to look
 * at. Writes coverage/sheet/<code>-<width>.png, in Chromium.
 *
 *   npm run sheet -- ar ko      only these languages
 *   npm run sheet -- --dark     in the dark theme
 */
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { draw, elements, openDrawing, root } from './drawing.mjs';

const folder = path.join(root, 'coverage/sheet');
const WIDTHS = [320, 900];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean', default: false } },
});
const codes = positionals.length ? positionals : readdirSync(path.join(root, 'dist/snippets')).sort();

mkdirSync(folder, { recursive: true });
const { browser, page } = await openDrawing();
try {
  await page.addStyleTag({ content: 'body { display: grid; gap: 8px }' });
  for (const code of codes) {
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      await page.evaluate(draw, Object.values(elements), code, values.dark ? 'dark' : 'light');
      const file = path.join(folder, `${code}-${width}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(path.relative(root, file));
    }
  }
} finally {
  await browser.close();
}
