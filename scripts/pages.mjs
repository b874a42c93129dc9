/** The pages of our own, and the scripts of frames. */
import { build } from 'esbuild';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { register } from 'tsx/esm/api';

const root = path.resolve(import.meta.dirname, '..');
const pages = path.join(root, 'src/pages');
const locales = path.join(root, 'src/locales');

/** Writes embed.js, embed-height.js and pages.css into a folder. */
export const buildPageScripts = async (to) => {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/pages/embed.ts', 'src/pages/embed-height.ts'],
    outdir: to,
    bundle: true,
    charset: 'ascii',
    format: 'iife',
    logLevel: 'error',
    minify: true,
    target: 'es2020',
  });
  cpSync(path.join(pages, 'pages.css'), path.join(to, 'pages.css'));
};

/**
 * Writes embed.html and e/<code>/index.html into a folder that has the scripts and integrity.json; with a base, their
 * oEmbed data, too.
 *
 * @param {{ to: string, baseUrl?: string | undefined }} options `baseUrl`: where the folder will be. Without it all
 *   addresses are relative, and there is no oEmbed, which knows absolute ones only.
 */
export const buildPages = async ({ to, baseUrl }) => {
  // One instance of the sources for all imports: @lit/localize can be configured once.
  const unregister = register();
  const { ownPage } = await import('../src/pages/own-page.ts');
  const { embedPage } = await import('../src/pages/embed-page.ts');
  const { oEmbed } = await import('../src/pages/oembed.ts');
  const place = {
    integrity: JSON.parse(readFileSync(path.join(to, 'integrity.json'), 'utf8')),
    baseUrl: baseUrl ? new URL(`${baseUrl}/`.replace(/\/+$/, '/')).href : undefined,
  };
  const all = await Promise.all(
    readdirSync(locales)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map(async (file) => {
        const exported = Object.values(await import(path.join(locales, file)));
        return exported.find(({ code }) => code === path.basename(file, '.ts'));
      }),
  );
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    writeFileSync(path.join(to, file), text);
  };
  for (const locale of all) {
    const { code } = locale;
    write(`e/${code}/index.html`, ownPage(locale, all, place));
    if (place.baseUrl)
      write(
        `e/${code}/oembed.json`,
        oEmbed({ locale, baseUrl: place.baseUrl, query: `?element=banner&lang=${code}` }),
      );
  }
  const english = all.find(({ code }) => code === 'en');
  write('embed.html', embedPage(english, all, place));
  // A file cannot know what stands after its name: this one shows what the address alone does.
  if (place.baseUrl) write('oembed.json', oEmbed({ locale: english, baseUrl: place.baseUrl, query: '' }));
  await unregister();
};
