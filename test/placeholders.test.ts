import { expect, nextFrame } from '@open-wc/testing';
import { stub } from 'sinon';
import type { HotlineBanner } from '../src/index.js';
import { startPlaceholders } from '../src/placeholders.js';
import { draw, frameOf, isShown, parts, textOf, warningsOf } from './reading.js';

startPlaceholders(['https://own.example/', 'https://own.example/care/'], ['en', 'es', 'ar-XB', 'zh-Hant']);

const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';
const own = '<a href="https://own.example/e/es/">1-888-373-7888</a>';

/** What is drawn on a node, once that is done. */
const drawnOn = async (node: Element): Promise<HotlineBanner | undefined> => {
  await nextFrame();
  const element = node.shadowRoot?.firstElementChild;
  return element?.localName.startsWith('hotline-') ? (element as HotlineBanner) : undefined;
};

const expectDrawn = async (node: Element, tag = 'hotline-banner'): Promise<HotlineBanner> => {
  const element = await drawnOn(node);
  expect(element?.localName).to.equal(tag);
  expect(isShown(element as Element), 'the element').to.equal(true);
  expect(isShown(frameOf(element as Element)), 'its frame').to.equal(true);
  const link = node.querySelector('a');
  if (link) expect(isShown(link), "the author's link").to.equal(false);
  return element as HotlineBanner;
};

const expectLeft = async (node: Element): Promise<void> => {
  // Not the element itself: what is printed of it on failure has no end.
  expect(Boolean(await drawnOn(node)), 'something is drawn').to.equal(false);
  for (const link of node.querySelectorAll('a')) expect(isShown(link)).to.equal(true);
};

describe('a placeholder', () => {
  for (const kind of ['banner', 'resource-list', 'definition-card', 'quick-exit']) {
    it(`becomes a ${kind}, in place of its link`, async () => {
      await expectDrawn(await draw(`<div data-hotline="${kind}">${tel}</div>`), `hotline-${kind}`);
    });
  }

  for (const tag of ['div', 'p', 'span', 'section', 'aside', 'blockquote', 'h2', 'main']) {
    it(`may be a <${tag}>, which stays as its author wrote it`, async () => {
      const markup = `<${tag} class="hotline-embed" data-hotline=" Banner " data-lang="es" role="note">${tel}</${tag}>`;
      const node = await draw(markup);
      const banner = await expectDrawn(node);
      expect(node.outerHTML.replaceAll(/<!--.*?-->/g, '')).to.equal(markup);
      expect(frameOf(banner).lang).to.equal('es');
      expect(banner.getBoundingClientRect().width).to.be.closeTo(
        (node.parentElement as Element).getBoundingClientRect().width,
        100,
      );
    });
  }

  it('passes on what its element takes, and nothing else', async () => {
    const node = await draw(
      `<div data-hotline="banner" data-lang="es" data-heading-level="4" data-quick-exit data-languages="en es" data-id="x" data-onclick="alert(1)" data-style="color: red" data-class="y">${tel}</div>`,
    );
    const banner = await expectDrawn(node);
    expect(banner.getAttributeNames().sort()).to.deep.equal([
      'heading-level',
      'lang',
      'languages',
      'quick-exit',
    ]);
    expect(frameOf(banner).querySelector('h4')).not.to.equal(null);
  });

  it('cannot make a script of its address', async () => {
    let exit: HTMLElement | undefined;
    const warnings = await warningsOf(async () => {
      const node = await draw(
        `<div data-hotline="quick-exit" data-exit-href="javascript:alert(1)"><a href="https://www.weather.gov/">Leave</a></div>`,
      );
      [exit] = parts(await expectDrawn(node, 'hotline-quick-exit'), 'exit');
    });
    expect(exit?.getAttribute('href')).to.equal('https://www.weather.gov/');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('javascript:alert(1)');
  });

  it('speaks the language around it', async () => {
    const outer = await draw(`<div lang="es"><div data-hotline="banner">${tel}</div></div>`);
    expect(frameOf(await expectDrawn(outer.firstElementChild as Element)).lang).to.equal('es');
  });

  it('follows its attributes', async () => {
    const node = await draw(`<div data-hotline="banner" data-quick-exit data-lang="en">${tel}</div>`);
    const banner = await expectDrawn(node);
    node.setAttribute('data-lang', 'es');
    node.setAttribute('data-layout', 'bar');
    node.removeAttribute('data-quick-exit');
    expect((await expectDrawn(node)) === banner, 'the same element').to.equal(true);
    expect(frameOf(banner).lang).to.equal('es');
    expect([banner.layout, banner.quickExit]).to.deep.equal(['bar', false]);

    node.setAttribute('data-hotline', 'definition-card');
    await expectDrawn(node, 'hotline-definition-card');
    expect(node.shadowRoot?.childElementCount).to.equal(1);
  });

  it('shows what is in it once it is none any more, as when React uses the node for something else', async () => {
    const node = await draw(`<div data-hotline="banner">${tel}</div>`);
    await expectDrawn(node);
    node.removeAttribute('data-hotline');
    await expectLeft(node);
    node.setAttribute('data-hotline', 'banner');
    await expectDrawn(node);
  });

  it('is drawn once, when it moves, and when it goes and comes back', async () => {
    const outer = await draw(`<div><section></section><div data-hotline="banner">${tel}</div></div>`);
    const node = outer.lastElementChild as Element;
    const banner = await expectDrawn(node);
    outer.firstElementChild?.appendChild(node);
    expect((await expectDrawn(node)) === banner, 'the same element').to.equal(true);
    node.remove();
    await nextFrame();
    outer.appendChild(node);
    expect((await expectDrawn(node)) === banner, 'the same element').to.equal(true);
    expect(node.shadowRoot?.childElementCount).to.equal(1);
  });

  it('is drawn as a copy, too', async () => {
    const node = await draw(`<div data-hotline="banner">${tel}</div>`);
    await expectDrawn(node);
    const copy = node.cloneNode(true) as Element;
    node.after(copy);
    await expectDrawn(copy);
  });

  it('is drawn when a node becomes one', async () => {
    const node = await draw(`<div>${tel}</div>`);
    await expectLeft(node);
    node.setAttribute('data-hotline', 'banner');
    await expectDrawn(node);
  });

  it('may be one of 500', async () => {
    const outer = await draw(`<div>${`<div data-hotline="quick-exit">${tel}</div>`.repeat(500)}</div>`);
    await nextFrame();
    expect([...outer.children].filter((node) => node.shadowRoot?.childElementCount === 1)).to.have.lengthOf(
      500,
    );
  });

  it('shows its link when its element falls back, and no other', async () => {
    let node: Element | undefined;
    await warningsOf(async () => {
      const breaking = stub(document, 'importNode').throws(new Error('the page'));
      try {
        node = document.createElement('div');
        node.setAttribute('data-hotline', 'banner');
        node.innerHTML = tel;
        document.body.appendChild(node);
        await nextFrame();
      } finally {
        breaking.restore();
      }
    });
    expect(isShown(node?.querySelector('a') as Element)).to.equal(true);
    expect(node?.shadowRoot?.firstElementChild?.shadowRoot?.querySelectorAll('a')).to.have.lengthOf(0);
    node?.remove();
  });

  it('shows the number when its element falls back and nobody wrote a link', async () => {
    let node: Element | undefined;
    await warningsOf(async () => {
      const breaking = stub(document, 'importNode').throws(new Error('the page'));
      try {
        node = document.createElement('div');
        node.setAttribute('data-hotline', 'banner');
        document.body.appendChild(node);
        await nextFrame();
      } finally {
        breaking.restore();
      }
    });
    const link = node?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('a');
    expect(link?.getAttribute('href')).to.equal('tel:+18883737888');
    expect(isShown(link as Element)).to.equal(true);
    node?.remove();
  });
});

describe('a placeholder is left as it is', () => {
  const refusing = [
    { tag: 'li', markup: `<ul><li data-hotline="banner">${tel}</li></ul>` },
    { tag: 'td', markup: `<table><tbody><tr><td data-hotline="banner">${tel}</td></tr></tbody></table>` },
    { tag: 'dd', markup: `<dl><dd data-hotline="banner">${tel}</dd></dl>` },
    { tag: 'figure', markup: `<div><figure data-hotline="banner">${tel}</figure></div>` },
    { tag: 'center', markup: `<div><center data-hotline="banner">${tel}</center></div>` },
    {
      tag: 'form',
      markup: `<div><form data-hotline="banner">${['closest', 'querySelectorAll', 'getAttribute', 'localName', 'parentElement'].map((name) => `<input name="${name}">`).join('')}${tel}</form></div>`,
    },
    { tag: 'app-block', markup: `<div><app-block data-hotline="banner">${tel}</app-block></div>` },
  ];
  for (const { tag, markup } of refusing) {
    it(`where the node refuses: <${tag}>, with one warning`, async () => {
      const warnings = await warningsOf(async () => {
        for (let times = 0; times < 2; times += 1) {
          const node = (await draw(markup)).querySelector('[data-hotline]') as Element;
          await nextFrame();
          expect(Boolean(node.shadowRoot), 'it has a root').to.equal(false);
          expect(isShown(node.querySelector('a') as Element)).to.equal(true);
          // Nor does it warn of what its element would have warned of.
          node.setAttribute('data-layout', 'neither');
          await nextFrame();
        }
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('<div>');
    });
  }

  it('where it is of no kind that there is, with one warning that says which there are', async () => {
    const warnings = await warningsOf(async () => {
      const outer = await draw(
        `<div><div data-hotline="constructor">${tel}</div><p data-hotline="constructor">${tel}</p></div>`,
      );
      for (const node of outer.children) await expectLeft(node);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('banner, resource-list, definition-card, quick-exit');
  });

  const edited = [
    `<div contenteditable><div data-hotline="banner">${tel}</div><p>${own}</p></div>`,
    `<div contenteditable="plaintext-only"><div data-hotline="banner">${tel}</div></div>`,
    `<div contenteditable="true"><section contenteditable="false"><div data-hotline="banner">${tel}</div></section></div>`,
    `<div><div contenteditable="true" data-hotline="banner">${tel}</div></div>`,
  ];
  for (const markup of edited) {
    it(`where it is edited: ${markup.slice(0, 70)}`, async () => {
      const outer = await draw(markup);
      await nextFrame();
      for (const node of outer.querySelectorAll('[data-hotline], p')) await expectLeft(node);
    });
  }

  it('where the whole document is edited', async () => {
    document.designMode = 'on';
    try {
      await expectLeft(await draw(`<div data-hotline="banner">${tel}</div>`));
    } finally {
      document.designMode = 'off';
    }
  });

  it('where it has a shadow root already', async () => {
    const outer = await draw('<div></div>');
    const node = document.createElement('div');
    const root = node.attachShadow({ mode: 'open' });
    root.append('Something of the page');
    node.setAttribute('data-hotline', 'banner');
    const warnings = await warningsOf(async () => {
      outer.appendChild(node);
      await nextFrame();
    });
    expect(root.textContent).to.equal('Something of the page');
    expect(root.childElementCount + warnings.length).to.equal(0);
  });

  it('where another one is around it: it is what that one falls back to', async () => {
    const outer = await draw(
      `<div data-hotline="banner"><div data-hotline="banner" data-quick-exit>${tel}</div><p>${own}</p></div>`,
    );
    await expectDrawn(outer);
    for (const node of outer.children) expect(Boolean(node.shadowRoot), 'it has a root').to.equal(false);
    const element = await draw(`<hotline-banner><p>${own}</p></hotline-banner>`);
    await nextFrame();
    expect(Boolean(element.firstElementChild?.shadowRoot), 'it has a root').to.equal(false);
  });
});

describe('an own link', () => {
  const alone = [
    `<p>${own}</p>`,
    `<p> ${own} <br></p>`,
    `<p>&nbsp;<!-- wp --><strong><span>${own}</span></strong><br></p>`,
    `<div>${own}</div>`,
    '<p><a href="https://own.example/care/e/es/?from=a#b">https://own.example/care/e/es/</a></p>',
    '<p><a href="HTTPS://OWN.example:443/x/../e/es">1-888-373-7888</a></p>',
  ];
  for (const markup of alone) {
    it(`is drawn where it stands alone: ${markup}`, async () => {
      const outer = await draw(`<section>${markup}</section>`);
      const banner = await expectDrawn(outer.firstElementChild as Element);
      expect(frameOf(banner).lang).to.equal('es');
      expect(outer.innerHTML.replaceAll(/<!--\?.*?-->/g, '')).to.equal(markup.replaceAll('\u00a0', '&nbsp;'));
    });
  }

  it('is drawn in the wrapper that WordPress puts around addresses', async () => {
    const figure = await draw(
      `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${own}\n</div></figure>`,
    );
    await expectDrawn(figure.firstElementChild as Element);
  });

  const left = [
    `<p>Call ${own}</p>`,
    `<p><span>${own}</span> is the number</p>`,
    `<p>${own}${own}</p>`,
    `<p>${own}<img alt=""></p>`,
    `<ul><li>${own}</li><li>More</li></ul>`,
    ...[
      'https://own.example.evil/e/es/',
      'https://own.example@evil.example/e/es/',
      'https://evil.example/https://own.example/e/es/',
      'https://own.example:8443/e/es/',
      'http://own.example/e/es/',
      'https://own.example/careless/e/es/',
      'https://own.example/e/es/more/',
      'https://own.example/e/shop/',
      'https://own.example/e/faq/',
      'https://own.example/e//',
      'https://own.example/e/es%22/',
      'javascript:/e/es/',
      'javascript://own.example/e/es/',
      '//evil.example/e/es/',
      'e/es/',
    ].map((href) => `<p><a href="${href}">1-888-373-7888</a></p>`),
  ];
  for (const markup of left) {
    it(`stays a link: ${markup.replaceAll(own, 'own link')}`, async () => {
      const outer = await draw(`<section>${markup}</section>`);
      await expectLeft(outer.firstElementChild as Element);
    });
  }

  it('follows its address, and gives way to a sentence', async () => {
    const [block] = (await draw(`<section><p>${own}</p></section>`)).children;
    const banner = await expectDrawn(block as Element);
    block?.querySelector('a')?.setAttribute('href', 'https://own.example/e/en/');
    expect(frameOf(await expectDrawn(block as Element)).lang).to.equal('en');
    expect((await drawnOn(block as Element)) === banner, 'the same element').to.equal(true);

    const text = document.createTextNode('');
    block?.appendChild(text);
    await expectDrawn(block as Element);
    text.data = ' is the number';
    await expectLeft(block as Element);
    expect(textOf(block)).to.equal('1-888-373-7888 is the number');
  });
});
