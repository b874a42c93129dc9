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

  const nationalLink = `<a href="tel:${number.number}">${number.display}</a>`;

  it('has a link that dials the line of the banner', async () => {
    const [phone] = services.find(({ id }: { id: string }) => id === 'cast').phones;
    expect(phone.number).to.not.equal(number.number);
    expect(await read('[hotline-banner line="cast"]')).to.include(
      `<hotline-banner line="cast"><a href="tel:${phone.number}">${phone.display}</a></hotline-banner>`,
    );
  });

  describe('has, inside of a shortcode,', () => {
    const inside = {
      'what was written, after the link': ['Or <em>ask</em> us.', `${nationalLink} Or <em>ask</em> us.`],
      'the link only once': [nationalLink, nationalLink],
      'a link of a local organization': [
        '<a href="https://county.example/help">Help nearby</a>',
        `${nationalLink} <a href="https://county.example/help">Help nearby</a>`,
      ],
      'a note': ['<span slot="note">Room 4</span>', `${nationalLink} <span slot="note">Room 4</span>`],
      'no block, which would end a paragraph': [
        '\n\nOne\n\n<div>two</div>\n<ul><li>three</li></ul>',
        `${nationalLink} One two three`,
      ],
      'nothing that runs': [
        '<a href="javascript:alert(1)" onclick="x()">a</a><img src=x onerror=x()><svg onload=x()>',
        `${nationalLink} <a href="alert(1)">a</a>`,
      ],
      'nothing left open': ['<b>bold', `${nationalLink} <b>bold</b>`],
    };
    for (const [what, [content, fallback]] of Object.entries(inside)) {
      it(what, async () => {
        expect(await read(`[hotline-banner]${content}[/hotline-banner]`)).to.include(
          `<hotline-banner>${fallback}</hotline-banner>`,
        );
      });
    }

    it('the way off once', async () => {
      const html = await read(
        '[hotline-quick-exit exit-href="https://county.example/a?b=1&c=2"]<a href="https://county.example/a?b=1&c=2">Out</a>[/hotline-quick-exit]',
      );
      expect(html).to.match(/<hotline-quick-exit [^>]*><a href="[^"]*">Out<\/a><\/hotline-quick-exit>/);
    });
  });

  it('is a page, where the data of the plug-in cannot be read', async () => {
    const file = site.evaluate(
      "$file = WP_PLUGIN_DIR . '/hotline-elements/assets/directory.json'; rename( $file, $file . '.away' ); return $file;",
    ) as string;
    try {
      const { link } = await site.save('administrator', '[hotline-banner line="cast"] The rest of the post');
      const response = await fetch(link);
      expect(response.status).to.equal(200);
      expect(await response.text())
        .to.include('<hotline-banner ')
        .and.to.include('The rest of the post');
    } finally {
      site.evaluate(`rename( '${file}.away', '${file}' );`);
    }
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

    // In a widget, because WordPress takes quotes behind `>` for those of a sentence in a post.
    const forms = {
      '<div title="1 > 0" data-hotline="banner" data-lang="ko">911</div>': ['ko'],
      "<div data-hotline = 'banner' data-lang = 'ko'>911</div>": ['ko'],
      '<div data-lang=ko data-hotline=banner>911</div>': ['ko'],
      '<DIV title="a"DATA-HOTLINE="banner"data-lang="ko">911</DIV>': ['ko'],
      '<hotline-banner title="1 > 0" lang="ko">911</hotline-banner>': ['ko'],
      "<a href=it's></a><div data-hotline='banner' data-languages='en, ko'>911</div>": ['ko'],
      '<!-- <p title="> --><script>if (1<b && "c")</script><div data-hotline="banner">911</div>': [],
      '<div data-hotline="banner" title="never closed': [],
    };
    for (const [source, languages] of Object.entries(forms)) {
      it(`are found out as a browser reads the text: ${source}`, () => {
        const queue = site.evaluate(
          `apply_filters( 'widget_custom_html_content', base64_decode( '${btoa(source)}' ), array(), null ); return wp_scripts()->queue;`,
        );
        expect(queue).to.include.members(
          ['', ...languages].map((code) => `hotline-elements${code && `-${code}`}`),
        );
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

    for (const source of [
      '<p title="data-hotline=banner">911</p>',
      '<p>&lt;div data-hotline="banner"&gt;</p>',
      '<!-- <hotline-banner> -->911',
    ]) {
      it(`are not there for words that only look like an element: ${source}`, async () => {
        expect(scriptsIn(await read(source))).to.deep.equal([]);
      });
    }

    it('are the only ones that are changed, whatever stands in the text around them', async () => {
      const text = `document.title = '<img src="a.png"> src=';`;
      const remove = site.addPlugin(
        `add_action( 'wp_enqueue_scripts', function () {
          foreach ( array( 'before', 'after' ) as $where ) { wp_add_inline_script( 'hotline-elements', ${JSON.stringify(text)} . '//' . $where, $where ); }
        } );`,
      );
      try {
        const html = await read('[hotline-banner]');
        expect(html).to.include(`${text}//before`).and.to.include(`${text}//after`);
        const { tag } = scriptsIn(html)[0]!;
        expect(tag.match(/integrity=|defer|referrerpolicy=/g)).to.have.members([
          ...['integrity=', 'defer', 'referrerpolicy='],
        ]);
      } finally {
        remove();
      }
    });

    it('have their hash where the address of the site has a folder assets, too', async () => {
      const remove = site.addPlugin(
        `add_filter( 'plugins_url', function ( $url ) { return str_replace( '/wp-content/', '/assets/app/', $url ); } );`,
      );
      try {
        const integrity = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'));
        const scripts = scriptsIn(await read('[hotline-banner lang="vi"]'));
        expect(scripts.map(({ file }) => file)).to.deep.equal(['hotline.js', 'locales/vi.js']);
        for (const { src, tag, file } of scripts) {
          expect(src).to.include('/assets/app/');
          expect(tag).to.include(`integrity="${integrity[file]}"`);
        }
      } finally {
        remove();
      }
    });

    it('are there, and so is the post, where it is too long for the patterns of PHP', () => {
      const [isWhole, queue] = site.evaluate(`
        $post = '<p>The post</p><hotline-banner>911</hotline-banner><div ' . str_repeat( 'a=b ', 500000 ) . '>'
          . '<script ' . str_repeat( 'src=x ', 500000 ) . '></script>';
        return array( Hotline_Elements\\prepare_content( $post ) === $post, wp_scripts()->queue );
      `) as [boolean, string[]];
      expect(isWhole).to.equal(true);
      expect(queue).to.include('hotline-elements');
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
