/**
 * `npm run test:visual`: each element as it was looked at last, in Chromium. A difference is written as an image to
 * coverage/visual/: before, after, and what differs.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const root = path.resolve(import.meta.dirname, '../..');
const differences = path.join(root, 'coverage/visual');
const importScript = (name: string): Promise<unknown> =>
  import(pathToFileURL(path.join(root, 'scripts', name)).href);

// Scripts have no types.
const { EngineMissing } = (await importScript('engines.mjs')) as { EngineMissing: typeof Error };
const { takePictures } = (await importScript('pictures.mjs')) as {
  takePictures: () => Promise<{ version: string; pictures: Record<string, Buffer> }>;
};

const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.png'));
const { chromium } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'browser.json'), 'utf8')) as {
  chromium: string;
};

/** Of a picture; a letter that is drawn half a pixel further is less. */
const MOST_DIFFERENT_PIXELS = 20;

interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The pixels of a picture, on a ground of at least the given size. */
const pixelsOf = async (picture: Buffer, size = { width: 0, height: 0 }): Promise<Pixels> => {
  const { width, height } = await sharp(picture).metadata();
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .extend({
      right: Math.max(size.width - width, 0),
      bottom: Math.max(size.height - height, 0),
      background: 'magenta',
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

const imageOf = ({ data, width, height }: Pixels): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();

/** The number of pixels that differ; an image of them is written if they are too many. */
const compare = async (name: string, before: Buffer, after: Buffer): Promise<number> => {
  const [left, right] = [
    await pixelsOf(before, await pixelsOf(after)),
    await pixelsOf(after, await pixelsOf(before)),
  ];
  const { width, height } = left;
  const difference = { data: Buffer.alloc(left.data.length), width, height };
  const count = pixelmatch(left.data, right.data, difference.data, width, height, { threshold: 0.015 });
  if (count > MOST_DIFFERENT_PIXELS) {
    mkdirSync(differences, { recursive: true });
    const images = await Promise.all([left, right, difference].map(imageOf));
    await sharp({ create: { width: width * 3, height, channels: 4, background: 'white' } })
      .composite(images.map((input, index) => ({ input, left: index * width, top: 0 })))
      .png()
      .toFile(path.join(differences, name));
  }
  return count;
};

describe(`pictures of the elements in Chromium ${chromium}, whose letters are not those of another one`, () => {
  let pictures: Record<string, Buffer> = {};

  before(async function () {
    this.timeout(180_000);
    rmSync(differences, { recursive: true, force: true });
    try {
      const taken = await takePictures();
      if (taken.version !== chromium) this.skip();
      pictures = taken.pictures;
    } catch (error) {
      if (error instanceof EngineMissing) this.skip();
      throw error;
    }
  });

  it('are those that there is something to compare with', () => {
    expect(Object.keys(pictures).sort()).to.deep.equal([...names].sort());
  });

  for (const name of names) {
    it(`looks as before: ${name}`, async () => {
      const before = readFileSync(path.join(import.meta.dirname, name));
      const count = await compare(name, before, pictures[name] ?? before);
      expect(
        count,
        `pixels; see coverage/visual/${name}. If the change is meant: node scripts/pictures.mjs`,
      ).to.be.at.most(MOST_DIFFERENT_PIXELS);
    });
  }
});
