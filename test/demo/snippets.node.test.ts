import { expect } from 'chai';
import { carriers, carriersBesideScript, scriptsOf, snippetOf, type Places } from '../../demo/snippets.js';
import { readContract, readPlaces } from './choosing.js';

const base = 'https://county.example/hotline/';
const phone = '<a href="tel:+18883737888">1-888-373-7888</a>';
const { elements } = await readContract();

/** Every attribute with a value that is not its default. */
const allOf = ({ attributes }: (typeof elements)[number]) =>
  Object.fromEntries(
    attributes.map(({ name, kind, values }) => [
      name,
      kind === 'flag' || (kind === 'text' ? 'https://county.example/?a=1\n&b="2"' : (values.at(-1) ?? '')),
    ]),
  );

const banner = (attributes: Record<string, string | true> = {}) => ({
  element: 'hotline-banner',
  attributes,
});

describe('snippets', () => {
  let places: Places;
  before(async () => {
    places = await readPlaces(base, 'hotline-banner', 'en');
  });

  for (const element of elements) {
    for (const carrier of carriers) {
      it(`are one line with a link inside: ${carrier} of ${element.tag}`, async () => {
        for (const attributes of [{}, allOf(element)]) {
          const choice = { element: element.tag, attributes };
          const there = await readPlaces(base, element.tag, 'es');
          const snippet = snippetOf(carrier, choice, there) + scriptsOf(carrier, choice, there);
          expect(snippet).not.to.match(/[\r\n]/);
          expect(snippet).not.to.match(/undefined|\[object/);
          if (carrier === 'own-link')
            expect(snippet).to.match(/<a href="[^"]+\/e\/[\w-]+\/">1-888-373-7888<\/a>/);
          else if (element.tag === 'hotline-quick-exit')
            expect(snippet).to.match(/<a href="https:[^"]+"[^>]*>Salir/);
          else expect(snippet).to.match(/<a href="tel:[^"]+">[\d-]+<\/a>/);
        }
      });
    }
  }

  it('write only what was chosen', () => {
    expect(snippetOf('placeholder', banner(), places)).to.equal(
      `<div class="hotline-embed" data-hotline="banner">${phone}</div>`,
    );
    const choice = banner({ lang: 'es', layout: 'bar', 'quick-exit': true });
    expect(snippetOf('placeholder', choice, places)).to.equal(
      `<div class="hotline-embed" data-hotline="banner" data-lang="es" data-layout="bar" data-quick-exit>${phone}</div>`,
    );
    expect(snippetOf('wordpress', choice, places)).to.equal(
      `[hotline-banner lang="es" layout="bar" quick-exit="true"]${phone}[/hotline-banner]`,
    );
    expect(snippetOf('own-link', choice, places)).to.equal(
      `<p><a href="${base}e/es/">1-888-373-7888</a></p>`,
    );
  });

  it('dial the line that was chosen', () => {
    expect(snippetOf('pinned', banner({ line: 'cast' }), places)).to.contain('tel:+18885392373');
    expect(() => snippetOf('pinned', banner({ line: 'nobody' }), places)).to.throw('no line "nobody"');
  });

  it('lead off the page to the address that was chosen', async () => {
    const there = await readPlaces(base, 'hotline-quick-exit', 'en');
    const choice = { element: 'hotline-quick-exit', attributes: { 'exit-href': 'https://county.example/' } };
    expect(snippetOf('placeholder', choice, there)).to.contain('<a href="https://county.example/"');
  });

  it('keep what is written in an attribute inside of it', () => {
    const snippet = snippetOf('pinned', banner({ 'exit-href': 'https://a.example/?x="><script>&y' }), places);
    expect(snippet).to.contain('exit-href="https://a.example/?x=&quot;>&lt;script>&amp;y"');
  });

  it('pin every script that the languages need', () => {
    const snippet = snippetOf('pinned', banner({ lang: 'vi', languages: 'en es ko' }), places);
    const files = [...snippet.matchAll(/src="([^"]+)" integrity="([^"]+)" crossorigin="anonymous"/g)];
    const names = files.map(([, address]) => address?.replace(base, ''));
    expect(names.slice(1)).to.deep.equal(['locales/ko.js', 'locales/vi.js']);
    for (const [, address, integrity] of files)
      expect(integrity).to.equal(places.integrity[address?.replace(base, '') ?? '']);
  });

  it('load one script with all languages where all are asked for', () => {
    const languages = Object.keys(places.integrity).flatMap(
      (file) => /^locales\/(.+)\.js$/.exec(file)?.[1] ?? [],
    );
    const snippet = snippetOf('pinned', banner({ languages: languages.join(' ') }), places);
    expect([...snippet.matchAll(/<script/g)]).to.have.lengthOf(1);
    expect(snippet).to.contain('hotline.all.js');
  });

  it('take the small script where it has all that was chosen, and the whole one for a site', () => {
    const small = { ...places, integrity: { ...places.integrity, 'hotline.line.js': 'sha384-x' } };
    expect(snippetOf('pinned', banner(), small)).to.contain('hotline.line.js');
    expect(scriptsOf('placeholder', banner(), small)).to.contain('hotline.js');
    const list = { element: 'hotline-resource-list', attributes: {} };
    expect(snippetOf('pinned', list, small)).to.contain('hotline.js');
  });

  it('follow the series on the moving channel, without a hash', () => {
    const versioned = { ...places, base: 'https://cdn.example/hotline-elements@0.1.0/dist/' };
    const moving = snippetOf('channel', banner(), versioned);
    expect(moving).to.contain('src="https://cdn.example/hotline-elements@0.1/dist/hotline.');
    expect(moving).not.to.contain('integrity');
    expect(snippetOf('channel', banner(), places)).to.contain(`src="${base}hotline.`);
    const later = { ...places, base: 'https://cdn.example/x@1.2.3/', version: '1.2.3' };
    expect(snippetOf('channel', banner(), later)).to.contain('src="https://cdn.example/x@1/hotline.');
  });

  it('give the scripts of the site where the snippet has none', () => {
    for (const carrier of carriers)
      expect(scriptsOf(carrier, banner(), places) !== '').to.equal(carriersBesideScript.includes(carrier));
  });

  it('name the frame in the language of the element', async () => {
    const there = await readPlaces(base, 'hotline-banner', 'es');
    const snippet = snippetOf('iframe', banner({ lang: 'es', 'quick-exit': true }), there);
    expect(snippet).to.contain('title="L&#237;nea Nacional Contra la Trata de Personas"');
    expect(snippet).to.contain(
      'src="https://county.example/hotline/embed.html?element=banner&amp;lang=es&amp;quick-exit=true"',
    );
  });

  it('are refused with a reason', () => {
    expect(() => snippetOf('fax', banner(), places)).to.throw('There is no carrier "fax"');
    expect(() => snippetOf('pinned', banner(), { ...places, base: 'https://a.example' })).to.throw('slash');
    expect(() => snippetOf('pinned', banner(), { ...places, prerendered: '<p>' })).to.throw(
      'not a snippet of <hotline-banner>',
    );
  });
});
