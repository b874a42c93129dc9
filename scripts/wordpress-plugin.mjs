/**
 * Writes dist/wordpress/hotline-elements.zip, and the templates of its translations. Files are copied; made are only
 * what the plug-in must know of the languages, and the translations in the forms that WordPress reads.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { mo, po } from 'gettext-parser';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const plugin = path.join(root, 'wordpress/hotline-elements');
const domain = 'hotline-elements';

const read = (...parts) => readFileSync(path.join(...parts));
const readJson = (...parts) => JSON.parse(read(...parts));
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();

const manifest = readJson(dist, 'custom-elements.json');
const directory = readJson(dist, 'directory.json');
const integrity = readJson(dist, 'integrity.json');
const scripts = Object.keys(integrity).filter((file) => /^(hotline|locales\/.*)\.js$/.test(file));

/** The words of the way off the page, as the prerendered element has them. */
const leaveIn = (code) =>
  read(dist, 'snippets', code, 'hotline-quick-exit.html')
    .toString()
    .match(/<\/template><a [^>]*>([^<]+)<\/a>/)[1]
    .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(number));

const locales = await Promise.all(
  readdirSync(path.join(dist, 'esm/locales'))
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map(async (file) => Object.values(await import(pathToFileURL(path.join(dist, 'esm/locales', file))))[0]),
);
const { HOTLINE_BASE_URL: base } = process.env;
const build = {
  ownPages: base ? new URL(`${base}/`.replace(/\/+$/, '/')).href : '',
  languages: locales.map(({ code, name }) => ({
    code,
    name,
    script: scripts.find((file) => file === `locales/${code}.js`) ?? null,
    leave: leaveIn(code),
  })),
};

/** What the editor shows: `[context, English]`. */
const messages = () => {
  const blocks = readdirSync(path.join(plugin, 'blocks'))
    .sort()
    .map((name) => readJson(plugin, 'blocks', name, 'block.json'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return [
    ...blocks.flatMap(({ title, description, keywords }) => [
      ['block title', title],
      ['block description', description],
      ...keywords.map((keyword) => ['block keyword', keyword]),
    ]),
    ...[
      ...read(plugin, 'editor.js')
        .toString()
        .matchAll(/__\(\s*'([^']+)',\s*'hotline-elements'/g),
    ].map(([, text]) => ['', text]),
    ...elements
      .flatMap(({ attributes, slots }) => [...attributes, ...slots.filter(({ name }) => name)])
      .map(({ description }) => ['', description]),
    ...elements
      .flatMap(({ attributes }) => attributes)
      .flatMap(({ type }) => type.text.match(/[a-z]+(?=[|)])|(?<=\|)[a-z]+/g) ?? [])
      .map((value) => ['', value]),
  ];
};

const catalog = (language, translate) => {
  const translations = {};
  for (const [context, text] of messages()) {
    translations[context] ??= {};
    translations[context][text] = {
      ...(context && { msgctxt: context }),
      msgid: text,
      msgstr: [translate(context, text)],
    };
  }
  const headers = {
    'Project-Id-Version': domain,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    Language: language,
    'X-Domain': domain,
  };
  return { charset: 'utf-8', headers, translations };
};

const write = (file, text) => writeFileSync(path.join(plugin, 'languages', file), `${String(text).trim()}\n`);

/** Names of topics and regions are translated with the data. */
const namesIn = (language) => {
  const prose = Object.values(readJson(root, `src/data/prose/${language}.json`));
  const names = [...directory.topics, ...directory.audiences, ...directory.regions].map(({ name }) => name);
  return prose.filter(({ source }) => names.includes(source)).map(({ source, target }) => [source, target]);
};

/** The files that WordPress reads, from the one that translators write, which gets what is new in English. */
const translationFiles = (file) => {
  const locale = file.match(/-(\w+)\.po$/)[1];
  const known = po.parse(read(plugin, 'languages', file)).translations;
  const own = catalog(locale, (context, text) => known[context]?.[text]?.msgstr[0] ?? '');
  write(file, po.compile(own));

  for (const [name, target] of namesIn(locale.split('_')[0])) {
    own.translations[''][name] ??= { msgid: name, msgstr: [target] };
  }
  const entries = Object.entries(own.translations[''])
    .filter(([id, { msgstr }]) => id && msgstr[0])
    .map(([id, { msgstr }]) => [id, msgstr]);
  const script = {
    domain: 'messages',
    locale_data: { messages: { '': { domain: 'messages', lang: locale }, ...Object.fromEntries(entries) } },
  };
  return {
    [file.replace('.po', '.mo')]: mo.compile(own),
    [file.replace('.po', `-${domain}-editor.json`)]: Buffer.from(JSON.stringify(script)),
  };
};

write(`${domain}.pot`, po.compile(catalog('', () => '')));
const translations = Object.assign(
  {},
  ...readdirSync(path.join(plugin, 'languages'))
    .filter((file) => file.endsWith('.po'))
    .sort()
    .map(translationFiles),
);

const contents = {
  ...Object.fromEntries(filesIn(plugin).map((file) => [file, read(plugin, file)])),
  ...Object.fromEntries(Object.entries(translations).map(([file, data]) => [`languages/${file}`, data])),
  ...Object.fromEntries(
    [...scripts, 'custom-elements.json', 'directory.json', 'integrity.json'].map((file) => [
      `assets/${file}`,
      read(dist, file),
    ]),
  ),
  'assets/build.json': Buffer.from(JSON.stringify(build)),
  LICENSE: read(root, 'LICENSE'),
  'THIRD-PARTY-NOTICES': read(root, 'THIRD-PARTY-NOTICES'),
};
const entries = Object.keys(contents)
  .sort()
  .map((file) => [`${domain}/${file}`, new Uint8Array(contents[file])]);
mkdirSync(path.join(dist, 'wordpress'), { recursive: true });
writeFileSync(
  path.join(dist, 'wordpress', `${domain}.zip`),
  // A zip has the date in local time: so written, it is the same everywhere.
  zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) }),
);
