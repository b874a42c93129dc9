/**
 * `node scripts/pictures.mjs`: takes the pictures that `npm run test:visual` compares with, of what is in dist/, to
 * test/visual/<element>.<code>.<theme>.<width>.png. Look at each one that has changed before it goes in.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { draw, elements, openDrawing, root } from './drawing.mjs';

export const folder = path.join(root, 'test/visual');

/** Pictures of another Chromium differ in every letter. */
export const browserFile = path.join(folder, 'browser.json');

/** One of each kind of item: the national line, a number without words, a service that is not confirmed. */
const shown = { ...elements, list: ['hotline-resource-list', { region: 'US', topic: 'labor-trafficking' }] };

const CODES = ['en', 'es', 'ar', 'zh-Hans'];
const THEMES = ['light', 'dark'];
/** In CSS pixels. */
const WIDTHS = [320, 900];

/** Chromium's major version and the pictures, by name. */
export const takePictures = async () => {
  const { browser, page } = await openDrawing();
  try {
    const version = (await browser.version()).replace(/^.*\/(\d+).*$/, '$1');
    const pictures = {};
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      for (const code of CODES) {
        for (const theme of THEMES) {
          for (const [name, [tag, attributes]] of Object.entries(shown)) {
            await page.evaluate(draw, [[tag, attributes]], code, theme);
            const element = await page.$(tag);
            const picture = await element.screenshot();
            // A palette of 256 colors: half the bytes, and each color that is shown.
            pictures[`${name}.${code}.${theme}.${width}.png`] = await sharp(picture)
              .png({ palette: true, quality: 100, dither: 0, effort: 10 })
              .toBuffer();
          }
        }
      }
    }
    return { version, pictures };
  } finally {
    await browser.close();
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  const { version, pictures } = await takePictures();
  for (const name of readdirSync(folder)) if (name.endsWith('.png')) rmSync(path.join(folder, name));
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(path.join(folder, name), picture);
  writeFileSync(browserFile, `{ "chromium": "${version}" }\n`);
}
