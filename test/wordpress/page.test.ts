/** What stands on a page: the element, its fallback, its script. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { openBrowser, root, scriptsIn, sriOf, startSite, type Site } from './site.js';

const { services, nationalLine } = JSON.parse(readFileSync(path.join(root, 'dist/directory.json'), 'utf8'));
const [number] = services.find(({ id }: { id: string }) => id === nationalLine).phones;

const elementIn = (html: string): string | undefined => /<hotline-[^>]*>/.exec(html)?.[0];

describe('the plug-in, on a page', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
    site.activate();
  });

  const read = async (content: string): Promise<string> =>
    site.read((await site.save('administrator', content)).link);

  for (const name of ['banner', 'resource-list', 'definition-card']) {
    it(`has a link that dials in a ${name}`, async () => {
      const html = await read(`<!-- wp:hotline-elements/${name} /-->`);
      expect(html).to.include(
        `<hotline-${name}><a href="tel:${number.number}">${number.display}</a></hotline-${name}>`,
      );
    });
  }

  it('has a link that leaves in a quick exit, in its language', async () => {
    const html = await read('[hotline-quick-exit lang="es-MX" exit-href="https://example.org/weather"]');
    expect(html).to.include('<hotline-quick-exit lang="es-MX" exit-href="https://example.org/weather">');
    expect(html).to.match(/<a href="https:\/\/example\.org\/weather"[^>]*>Salir de esta página<\/a>/);
  });

  const written = {
    '[hotline-banner layout="bar" theme="auto" quick-exit]':
      '<hotline-banner theme="auto" layout="bar" quick-exit>',
    '[hotline-banner quick-exit="false" hide-languages="true"]': '<hotline-banner hide-languages>',
    '[hotline-banner layout="card" theme="light" heading-level="2"]': '<hotline-banner>',
    '[hotline-banner heading-level="3" languages="es, vi nn"]':
      '<hotline-banner heading-level="3" languages="es vi">',
    '[hotline-banner layout="big" theme="<b>" heading-level="9" lang="xx" line="no-such"]':
      '<hotline-banner>',
    '[hotline-banner exit-href="javascript:alert(1)" onclick="x" class="y"]': '<hotline-banner>',
    '[hotline-resource-list region="US-CA" topic="danger" audience="children" filterable]':
      '<hotline-resource-list region="US-CA" topic="danger" audience="children" filterable>',
    '[hotline-definition-card sections="law signs jokes"]': '<hotline-definition-card sections="law signs">',
    '<!-- wp:hotline-elements/banner {"layout":"bar","quick-exit":true,"heading-level":"4"} /-->':
      '<hotline-banner heading-level="4" layout="bar" quick-exit>',
    '<!-- wp:hotline-elements/banner {"layout":["bar"],"lang":{"a":1},"exit-href":"data:text/html,x"} /-->':
      '<hotline-banner>',
  };
  for (const [source, tag] of Object.entries(written)) {
    it(`makes ${tag} of ${source}`, async () => {
      expect(elementIn(await read(source))).to.equal(tag);
    });
  }

  it('shows a line of the page’s own as text', async () => {
    const html = await read('<!-- wp:hotline-elements/banner {"note":"Ask at <b>room</b> 4 & 5"} /-->');
    expect(html).to.include('<span slot="note">Ask at room 4 &amp; 5</span></hotline-banner>');
  });

  describe('its scripts', () => {
    it('are those of the plug-in, deferred, and have the hash of what is served', async () => {
      const scripts = scriptsIn(
        await read('[hotline-banner lang="vi"] [hotline-banner] [hotline-quick-exit]'),
      );
      expect(scripts.map(({ file }) => file)).to.deep.equal(['hotline.js', 'locales/vi.js']);
      for (const { src, tag } of scripts) {
        expect(src).to.match(new RegExp(`^${site.url}/wp-content/plugins/hotline-elements/`));
        expect(tag)
          .to.match(/\sdefer\s/)
          .and.to.include(`integrity="${sriOf(await site.read(src))}"`);
      }
    });

    for (const theme of ['', 'classic']) {
      it(`are on no page without an element, with ${theme || "WordPress's own"} theme`, async () => {
        const previous = site.evaluate(
          `$was = get_stylesheet(); if ( '${theme}' ) { switch_theme( '${theme}' ); } return $was;`,
        ) as string;
        try {
          expect(scriptsIn(await read('<!-- wp:paragraph --><p>Hello</p><!-- /wp:paragraph -->'))).to.be
            .empty;
          expect(scriptsIn(await read('[hotline-banner]'))).to.have.length(1);
        } finally {
          site.evaluate(`switch_theme( '${previous}' );`);
        }
      });
    }

    const languages = {
      '[hotline-banner languages="en ko fa"]': ['locales/fa.js', 'locales/ko.js'],
      '[hotline-banner lang="zh-TW"]': ['locales/zh-Hant.js'],
      '[hotline-banner lang="zh"]': ['locales/zh-Hans.js'],
      '[hotline-banner lang="tl"]': ['locales/fil.js'],
      '[hotline-banner lang="es"]': [],
      '<hotline-banner lang="ru"></hotline-banner>': ['locales/ru.js'],
      '<div data-hotline="banner" data-lang="hy" data-languages="ar en">911</div>': [
        'locales/ar.js',
        'locales/hy.js',
      ],
    };
    for (const [source, files] of Object.entries(languages)) {
      it(`are ${['hotline.js', ...files].join(', ')} for ${source}`, async () => {
        const loaded = scriptsIn(await read(source)).map(({ file }) => file);
        expect(loaded.sort()).to.deep.equal(['hotline.js', ...files]);
      });
    }

    it('are that of the page’s language, too', async () => {
      const remove = site.addPlugin("add_filter( 'locale', function () { return 'vi'; } );");
      try {
        const files = scriptsIn(await read('[hotline-banner]')).map(({ file }) => file);
        expect(files).to.deep.equal(['hotline.js', 'locales/vi.js']);
      } finally {
        remove();
      }
    });

    it('are all languages where someone pasted the script that has them all', async () => {
      const all = scriptsIn(
        await read('<script src="/hotline.all.js"></script><hotline-banner>911</hotline-banner>'),
      );
      expect(all).to.have.length(11);
    });

    it('stand beside those of others', async () => {
      const other = '<script src="https://example.org/my-hotline.js"></script>';
      expect(await read(`${other}[hotline-banner]`)).to.include(other);
    });
  });

  describe('in a browser', () => {
    const numbersIn = async (scripts: boolean): Promise<{ drawn: string[]; dial: string[] }> => {
      const { link } = await site.save(
        'author',
        '<!-- wp:hotline-elements/banner {"lang":"es"} /-->' +
          '<!-- wp:hotline-elements/resource-list /--><!-- wp:hotline-elements/definition-card /-->' +
          '<div class="hotline-embed" data-hotline="banner" data-lang="en"><a href="tel:+18883737888">1-888-373-7888</a></div>',
      );
      const page = await (await openBrowser()).newPage();
      try {
        await page.setJavaScriptEnabled(scripts);
        await page.goto(link);
        return await page.evaluate(() => {
          const roots = [
            ...document.querySelectorAll(
              'hotline-banner, hotline-resource-list, hotline-definition-card, .hotline-embed',
            ),
          ];
          const drawn = roots.map(
            (element) =>
              (element.shadowRoot?.querySelector('hotline-banner') ?? element).shadowRoot
                ?.querySelector('h2')
                ?.textContent?.trim() ?? '',
          );
          const dial = [...document.querySelectorAll<HTMLElement>('a[href^="tel:"]')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.innerText);
          return { drawn, dial };
        });
      } finally {
        await page.close();
      }
    };

    it('draws the elements with JavaScript', async () => {
      const { drawn } = await numbersIn(true);
      expect(drawn).to.have.length(4).and.to.not.include('');
      expect(drawn[0]).to.equal('Línea Nacional Contra la Trata de Personas');
    });

    it('shows links that dial without JavaScript', async () => {
      const { drawn, dial } = await numbersIn(false);
      expect(drawn.join('')).to.equal('');
      expect(dial).to.deep.equal(Array(4).fill(number.display));
    });
  });
});
