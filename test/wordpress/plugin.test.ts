/** The plug-in's files: what WordPress.org asks of them, and what PHP says. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { mo, po } from 'gettext-parser';
import { root, sriOf } from './site.js';

const folder = path.join(root, 'wordpress/hotline-elements');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const zip = unzipSync(readFileSync(path.join(root, 'dist/wordpress/hotline-elements.zip')));
const zipped = (file: string): string => Buffer.from(zip[`hotline-elements/${file}`]!).toString();

/** `Name: value` lines at the beginning of a text. */
const fieldsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(?: \* )?([A-Z][\w ]+?):\s+(.+)$/gm)].map(([, name, value]) => [name, value]),
  );

describe('the files of the plug-in', () => {
  const phpFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.php'),
  );

  for (const file of phpFiles) {
    it(`${file} is PHP, and cannot be run alone`, () => {
      execFileSync('php', ['-l', path.join(folder, file)], { stdio: 'pipe' });
      expect(read(file)).to.match(/^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m);
    });
  }

  it('have the version of the package', () => {
    expect(fieldsOf(read('hotline-elements.php')).Version).to.equal(version);
    expect(fieldsOf(read('readme.txt'))['Stable tag']).to.equal(version);
  });

  it('have a readme.txt with the fields of the directory', () => {
    const readme = read('readme.txt');
    const fields = fieldsOf(readme);
    const header = fieldsOf(read('hotline-elements.php'));
    expect(readme).to.match(/^=== Hotline Elements ===\n/);
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      expect(fields[name], name).to.equal(header[name]);
    }
    expect(fields['Tested up to']).to.match(/^\d+\.\d+$/);
    expect(fields.Tags!.split(', ')).to.have.length.within(1, 5);
    const [short] = readme.split('\n\n').slice(1);
    expect(short!.length).to.be.at.most(150);
    for (const section of ['Description', 'Frequently Asked Questions', 'Changelog']) {
      expect(readme).to.include(`== ${section} ==`);
    }
  });

  it('have each sentence in Spanish', () => {
    const { translations } = po.parse(read('languages/hotline-elements-es_ES.po'));
    const missing = Object.values(translations)
      .flatMap((context) => Object.values(context))
      .filter(({ msgid, msgstr }) => msgid && !msgstr[0]);
    expect(missing.map(({ msgid }) => msgid)).to.deep.equal([]);
    const compiled = mo.parse(Buffer.from(zip['hotline-elements/languages/hotline-elements-es_ES.mo']!));
    expect(compiled.translations['block title']!['Quick exit']!.msgstr).to.deep.equal(['Salida rápida']);
  });

  it('hold the scripts of this build', () => {
    const integrity = JSON.parse(zipped('assets/integrity.json'));
    for (const file of ['hotline.js', 'locales/vi.js']) {
      expect(sriOf(zipped(`assets/${file}`))).to.equal(integrity[file]);
    }
  });

  it('hold no number of a telephone', () => {
    for (const file of [...phpFiles, 'editor.js', 'readme.txt'])
      expect(read(file), file).to.not.match(/\d{3}-\d{4}|\d{7}/);
  });
});
