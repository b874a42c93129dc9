/** The block editor, as an author uses it. */
import { expect } from 'chai';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { openBrowser, startSite, type Site } from './site.js';

/** Of `window.wp`, which has no types here. */
interface Block {
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: Record<string, unknown>;
}
declare const wp: {
  blocks: {
    parse(content: string): Block[];
    pasteHandler(pasted: { HTML?: string; plainText?: string; mode: string }): Block[];
    getBlockType(name: string): { title: string; apiVersion: number } | undefined;
  };
  data: {
    select(store: string): {
      getBlocks(): Block[];
      getEditedPostContent(): string;
      getPermalink(): string;
      isCurrentPostPublished(): boolean;
      isSavingPost(): boolean;
    };
    dispatch(store: string): Record<string, (...values: unknown[]) => unknown>;
  };
};

const blocksIn = (page: Page): Promise<Block[]> =>
  page.evaluate(() => {
    const blocks = wp.data.select('core/block-editor').getBlocks();
    return blocks.map(({ name, isValid, attributes }) => ({ name, isValid, attributes }));
  });

describe('the plug-in, in the block editor', () => {
  let site: Site;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    site = await startSite();
    site.activate();
    // The editor greets a newcomer with a window that lies over it.
    site.evaluate(`
      foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
        $guides = array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false );
        update_user_meta( get_user_by( 'login', $role )->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
          array( 'core/edit-post' => $guides, 'core' => $guides, '_modified' => gmdate( 'c' ) ) );
      }`);
    page = await (await openBrowser()).newPage();
    page.setDefaultTimeout(50_000);
    await page.setViewport({ width: 1280, height: 900 });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && /hotline|block/i.test(message.text())) errors.push(message.text());
    });
    // A moment after it has loaded, the page takes the focus to the name, whatever is being typed.
    site.addPlugin("add_filter( 'enable_login_autofocus', '__return_false' );");
    await page.goto(`${site.url}/wp-login.php`);
    await page.locator('#user_login').fill('author');
    await page.locator('#user_pass').fill(site.password);
    await Promise.all([page.waitForNavigation(), page.locator('#wp-submit').click()]);
    expect(new URL(page.url()).pathname, 'signed in').to.match(/^\/wp-admin\//);
  });
  after(async () => {
    await page.close();
  });
  afterEach(() => {
    expect(errors.splice(0)).to.deep.equal([]);
  });

  /** The document in which blocks stand: a frame, where WordPress makes one. */
  const canvas = async (): Promise<Frame> => {
    const frame = await page.$('iframe[name="editor-canvas"]');
    return (await frame?.contentFrame()) ?? page.mainFrame();
  };

  const open = async (address: string): Promise<void> => {
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(site.url + address);
    await page.waitForFunction(
      () =>
        document.querySelector('iframe[name="editor-canvas"], .block-editor-writing-flow') &&
        wp.blocks.getBlockType('hotline-elements/banner'),
    );
  };

  const drawnIn = async (tag: string): Promise<string> => {
    await page.waitForFunction(
      (name) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]');
        const drawn = (frame?.contentDocument ?? document).querySelector(name)?.shadowRoot;
        return drawn?.querySelector('[part~="container"], [part~="exit"]');
      },
      {},
      tag,
    );
    return (await canvas()).$eval(tag, (element) => element.shadowRoot?.textContent ?? '');
  };

  /** A control of the sidebar, by its label. */
  const control = async (label: string): Promise<ElementHandle<HTMLSelectElement>> => {
    const found = await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === text)
          ?.control,
      {},
      label,
    );
    return found as unknown as ElementHandle<HTMLSelectElement>;
  };

  it('inserts a banner, speaks Spanish, is published, and is valid when it is opened again', async () => {
    await open('/wp-admin/post-new.php');
    const frame = await canvas();
    await frame
      .locator(
        '.block-editor-default-block-appender [contenteditable], .block-editor-default-block-appender__content',
      )
      .click();
    await page.keyboard.type('/hotline banner');
    // The list follows what is typed, a moment later: Enter takes what it has at its top then.
    await page.waitForFunction(() => {
      const results = [...document.querySelectorAll('.components-autocomplete__result')];
      return results.length === 1 && results[0]!.textContent === 'Hotline banner';
    });
    await page.keyboard.press('Enter');
    expect(await drawnIn('hotline-banner'))
      .to.include('1-888-373-7888')
      .and.to.include('Call');

    // The sidebar is open, and shows the block.
    await (await control('Language')).select('es');
    await page.waitForFunction(
      () => wp.data.select('core/block-editor').getBlocks().at(-1)?.attributes.lang === 'es',
    );
    const shown = (await canvas()).$eval('hotline-banner', async (element) => {
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      return element.shadowRoot?.textContent;
    });
    expect(await shown).to.include('Llame gratis');

    await page.locator('.editor-post-publish-panel__toggle, .editor-post-publish-button__button').click();
    await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    await page.waitForFunction(() => wp.data.select('core/editor').isCurrentPostPublished());
    const link = await page.evaluate(() => wp.data.select('core/editor').getPermalink());
    expect(await site.read(link)).to.include('<hotline-banner lang="es"><a href="tel:+18883737888">');

    await open(`/wp-admin/post.php?post=${new URL(page.url()).searchParams.get('post')}&action=edit`);
    expect(await drawnIn('hotline-banner')).to.include('Llame gratis');
    const blocks = await blocksIn(page);
    expect(blocks.map(({ name, isValid }) => [name, isValid])).to.deep.equal([
      ['hotline-elements/banner', true],
    ]);
    expect(blocks[0]!.attributes.lang).to.equal('es');
  });

  it('draws each block alive, and shows no more languages than the page will', async () => {
    await open('/wp-admin/post-new.php');
    await page.evaluate(() => {
      const blocks = ['banner', 'resource-list', 'definition-card', 'quick-exit']
        .map((name) => `<!-- wp:hotline-elements/${name} {"lang":"vi"} /-->`)
        .join('');
      wp.data.dispatch('core/block-editor').resetBlocks!(wp.blocks.parse(blocks));
    });
    expect(await drawnIn('hotline-banner'))
      .to.include('Tiếng Việt')
      .and.to.not.include('Русский');
    expect(await drawnIn('hotline-resource-list')).to.include('911');
    expect(await drawnIn('hotline-definition-card')).to.include('1-888-373-7888');
    expect(await drawnIn('hotline-quick-exit')).to.include('Shift');
    const blocks = await blocksIn(page);
    expect(blocks.every(({ isValid }) => isValid)).to.equal(true);
  });

  describe('turns what is pasted into a block:', () => {
    const link = '<a href="tel:+18883737888">1-888-373-7888</a>';
    const pasted: Record<string, [string, string, object]> = {
      'an element': [
        `<hotline-banner lang="es" layout="bar" quick-exit>${link}</hotline-banner>`,
        'banner',
        { lang: 'es', layout: 'bar', 'quick-exit': true },
      ],
      'a script with an element': [
        `<script defer src="https://example.org/hotline.js"></script><hotline-resource-list region="US-CA" filterable>${link}</hotline-resource-list>`,
        'resource-list',
        { region: 'US-CA', filterable: true },
      ],
      'a placeholder': [
        `<div class="hotline-embed" data-hotline="definition-card" data-lang="vi" data-sections="law">${link}</div>`,
        'definition-card',
        { lang: 'vi', sections: 'law' },
      ],
      'a link to our own page': [
        '<p><a href="https://hotline.example.org/e/fa/">1-888-373-7888</a></p>',
        'banner',
        { lang: 'fa' },
      ],
      'the address of our own page': ['https://hotline.example.org/e/ko/', 'banner', { lang: 'ko' }],
      'a shortcode': ['[hotline-banner lang="es" quick-exit]', 'banner', { lang: 'es', 'quick-exit': true }],
    };

    const paste = (text: string, isHtml: boolean): Promise<Block[]> =>
      page.evaluate(
        (value, html) =>
          wp.blocks
            // The editor asks for blocks where an address alone is pasted.
            .pasteHandler({
              [html ? 'HTML' : 'plainText']: value,
              mode: value.startsWith('http') ? 'BLOCKS' : 'AUTO',
            })
            .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
        text,
        isHtml,
      );

    let remove: () => void;
    before(async () => {
      remove = site.addPlugin(
        "add_filter( 'hotline_elements_own_pages', function () { return 'https://hotline.example.org/'; } );",
      );
      await open('/wp-admin/post-new.php');
    });
    after(() => {
      remove();
    });

    for (const [what, [text, name, attributes]] of Object.entries(pasted)) {
      // WordPress takes one tag that it does not know, as text alone, for a part of a sentence.
      const forms = what === 'an element' ? [true] : text.startsWith('<') ? [true, false] : [false];
      for (const isHtml of forms) {
        const isWords = !isHtml && /script|shortcode/.test(what);
        it(`${what}, as ${isHtml ? 'HTML' : 'text'}${isWords ? ' (WordPress 6.1 pastes words)' : ''}`, async function () {
          if (isWords && site.version.startsWith('6.1.')) this.skip();
          const blocks = await paste(text, isHtml);
          expect(blocks.map((block) => block.name)).to.deep.equal([`hotline-elements/${name}`]);
          expect(blocks[0]!.attributes).to.deep.include(attributes);
        });
      }
    }

    it('not the page of someone else, nor a sentence with a link', async () => {
      for (const text of [
        '<p><a href="https://example.com/e/es/">es</a></p>',
        '<p>Call <a href="https://hotline.example.org/e/es/">here</a></p>',
        '<div data-other="banner">x</div>',
      ]) {
        const blocks = await paste(text, true);
        expect(blocks.filter(({ name }) => name.startsWith('hotline'))).to.deep.equal([]);
      }
    });
  });

  it('speaks Spanish to a Spanish-speaking editor of any country', async () => {
    site.evaluate("update_user_meta( get_user_by( 'login', 'author' )->ID, 'locale', 'es_MX' );");
    await open('/wp-admin/post-new.php');
    await page.evaluate(() => {
      wp.data.dispatch('core/block-editor').resetBlocks!(
        wp.blocks.parse('<!-- wp:hotline-elements/banner /-->'),
      );
      const [block] = wp.data.select('core/block-editor').getBlocks();
      wp.data.dispatch('core/block-editor').selectBlock!((block as unknown as { clientId: string }).clientId);
    });
    await control('Idioma');
    const title = await page.evaluate(() => wp.blocks.getBlockType('hotline-elements/banner')?.title);
    expect(title).to.equal('Aviso de la línea de ayuda');
    site.evaluate("delete_user_meta( get_user_by( 'login', 'author' )->ID, 'locale' );");
  });
});
