import { expect } from 'chai';
import { useFakeTimers } from 'sinon';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { prerender, tags } from '../../src/prerender/prerender.js';
import { pseudo } from '../locales/ar-XB.js';

describe('prerendered HTML', () => {
  for (const locale of [en, es, pseudo]) {
    for (const tag of tags) {
      const html = prerender(tag, locale);

      it(`is one line that any page takes: ${tag}, ${locale.code}`, () => {
        const { code } = locale;
        expect(html).to.match(/^[\x20-\x7E]+$/);
        expect(html).to.match(
          new RegExp(`^<${tag} lang="${code}"><template shadowrootmode="open"><style>.+</style>`),
        );
        expect(html).to.match(new RegExp(`</template><a href="[^"]+"[^>]*>[^<]+</a></${tag}>$`));
        expect(html).to.contain(`lang="${code}" dir="${locale.dir}"`);
        for (const odd of [
          /<!/,
          /<\?/,
          /<script/,
          / style=/,
          / on\w+=/,
          / {2}/,
          /lit\$|undefined|\[object/,
        ]) {
          expect(html).not.to.match(odd);
        }
      });

      it(`has no clock: ${tag}, ${locale.code}`, () => {
        const clock = useFakeTimers({ now: new Date('2031-07-05T03:30:00Z') });
        try {
          expect(prerender(tag, locale)).to.equal(html);
        } finally {
          clock.restore();
        }
        expect(html).not.to.contain('Closed now');
      });

      it(`offers nothing that needs a script: ${tag}, ${locale.code}`, () => {
        const offered = html.replace(/<(\w+) class="[a-z]+" (inert|hidden).*?<\/\1>/g, '');
        expect(offered).not.to.match(/<(button|select|input|textarea)|class="keys"/);
      });
    }
  }

  it('has the number in it, twice: in the root, and as the fallback', () => {
    for (const tag of tags.filter((each) => each !== 'hotline-quick-exit')) {
      const [root, fallback] = prerender(tag, es).split('</template>');
      for (const part of [root, fallback]) expect(part).to.contain('href="tel:+18883737888"');
    }
  });

  it('has other attributes than the defaults, and says all inside the tag, too', () => {
    const html = prerender('hotline-banner', es, {
      attributes: { 'heading-level': '1', 'quick-exit': '', 'exit-href': 'https://example.org/?a="&b' },
      fallback: 'all',
    });
    expect(html).to.match(
      /^<hotline-banner lang="es" heading-level="1" quick-exit="" exit-href="https:\/\/example\.org\/\?a=&#34;&#38;b">/,
    );
    const [root = '', fallback = ''] = html.split('</template>');
    for (const part of [root, fallback]) expect(part).to.contain('<h1').and.contain('class="exit"');
    const unlike = (part: string) =>
      part.replace(/^.*?<\/style>|<\/hotline-banner>$|<slot.*?<\/slot>|hotline-banner-/g, '');
    expect(unlike(fallback)).to.equal(unlike(root));
    expect(fallback).to.contain('id="hotline-banner-heading"').and.not.contain('<slot');
  });

  it('names the exit in the language of the element', () => {
    expect(prerender('hotline-quick-exit', es)).to.match(
      /<a href="https:\/\/www\.weather\.gov\/"[^>]*>Salir/,
    );
  });

  it('is of our tags only', () => {
    expect(() => prerender('hotline-baner', en)).to.throw(/no element "hotline-baner".*hotline-banner/);
  });
});
