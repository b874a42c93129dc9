import { aTimeout, expect, html, nextFrame, oneEvent } from '@open-wc/testing';
import directory from '../../../src/data/directory.json';
import { HotlineBanner, type HotlineLocaleChangeEvent } from '../../../src/index.js';
import {
  draw,
  frameOf,
  isShown,
  languageButtons,
  languages,
  origins,
  part,
  parts,
  textOf,
  themes,
  unmarked,
  warningsOf,
} from '../../reading.js';

const [line] = directory.services;
const tel = '<a href="tel:+18883737888">1-888-373-7888</a>';

describe('hotline-banner', () => {
  for (const [origin, drawIt] of origins<HotlineBanner>('hotline-banner', tel)) {
    it(`has its ways of contact once, and works: ${origin}`, async () => {
      const banner = await drawIt();
      for (const name of ['phone', 'text', 'chat', 'tty', 'emergency', 'hours']) {
        expect(isShown(part(banner, name)), name).to.equal(true);
      }
      await expect(banner).to.be.accessible();
      languageButtons(banner)[1]?.click();
      await banner.updateComplete;
      expect(frameOf(banner).lang).to.equal('es');
    });
  }

  for (const layout of ['card', 'bar'] as const) {
    describe(`layout="${layout}"`, () => {
      const contacts = [
        { name: 'phone', href: 'tel:+18883737888', text: /1-888-373-7888$/ },
        { name: 'text', href: 'sms:233733?body=HELP', text: /^Text HELP to 233733$/ },
        { name: 'chat', href: 'https://humantraffickinghotline.org/chat', text: /Chat online$/ },
        { name: 'emergency', href: 'tel:911', text: /911$/ },
      ];
      for (const { name, href, text } of contacts) {
        it(`links ${name} to ${href}`, async () => {
          const banner = await draw<HotlineBanner>(
            `<hotline-banner lang="en" layout="${layout}">${tel}</hotline-banner>`,
          );
          const link = part(banner, name);
          expect(link.getAttribute('href')).to.equal(href);
          expect(textOf(link)).to.match(text);
          expect(link.hasAttribute('aria-label'), 'the visible text is the name').to.equal(false);
          expect(isShown(link)).to.equal(true);
        });
      }

      it('is a section named by its heading', async () => {
        const banner = await draw<HotlineBanner>(
          `<hotline-banner lang="en" layout="${layout}">${tel}</hotline-banner>`,
        );
        const section = banner.shadowRoot?.querySelector('section');
        const id = section?.getAttribute('aria-labelledby') ?? '';
        expect(textOf(banner.shadowRoot?.getElementById(id) ?? undefined)).to.equal(line?.name);
        expect(section?.hasAttribute('data-nosnippet')).to.equal(true);
        expect(textOf(part(banner, 'name'))).to.equal(line?.name);
      });

      for (const level of [1, 2, 3, 4, 5, 6]) {
        it(`has a heading of level ${level}`, async () => {
          const banner = await draw<HotlineBanner>(
            `<hotline-banner lang="en" layout="${layout}" heading-level="${level}">${tel}</hotline-banner>`,
          );
          expect(part(banner, 'heading').localName).to.equal(`h${level}`);
        });
      }

      for (const lang of languages) {
        for (const theme of themes) {
          it(`is accessible in ${lang}, ${theme}`, async () => {
            const banner = await draw<HotlineBanner>(
              `<hotline-banner quick-exit lang="${lang}" theme="${theme}" layout="${layout}">${tel}<span slot="note" lang="en">A line</span></hotline-banner>`,
            );
            await expect(banner).to.be.accessible();
          });
        }
      }

      it('leaves no text unmarked for translation', async () => {
        const banner = await draw<HotlineBanner>(
          `<hotline-banner quick-exit lang="ar-XB" layout="${layout}">${tel}</hotline-banner>`,
        );
        expect(unmarked(frameOf(banner))).to.deep.equal([]);
      });

      it('mirrors itself, but not its numbers', async () => {
        const banner = await draw<HotlineBanner>(
          `<hotline-banner lang="ar-XB" layout="${layout}">${tel}</hotline-banner>`,
        );
        const frame = frameOf(banner);
        expect([frame.lang, frame.dir]).to.deep.equal(['ar-XB', 'rtl']);
        expect(getComputedStyle(frame).direction).to.equal('rtl');
        const number = part(banner, 'phone').querySelector('bdi');
        expect(number && getComputedStyle(number).direction).to.equal('ltr');
        const heading = part(banner, 'heading').getBoundingClientRect();
        const { left, right } = frame.getBoundingClientRect();
        expect(right - heading.right, 'the heading begins at the right').to.be.lessThan(
          heading.left - left + 40,
        );
      });

      it('marks an English name in another language', async () => {
        const banner = await draw<HotlineBanner>(
          `<hotline-banner lang="ar-XB" layout="${layout}">${tel}</hotline-banner>`,
        );
        const name = part(banner, 'name').querySelector('[lang]');
        expect([name?.getAttribute('lang'), name?.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
      });

      it('keeps a number in one line in 160 px', async () => {
        const banner = await draw<HotlineBanner>(
          `<hotline-banner lang="en" layout="${layout}" style="inline-size:160px">${tel}</hotline-banner>`,
        );
        const number = part(banner, 'phone').querySelector('.number') as HTMLElement;
        expect(number.getClientRects().length).to.equal(1);
        expect(number.getBoundingClientRect().right).to.be.at.most(banner.getBoundingClientRect().right);
      });

      it('does not show the fallback beside itself', async () => {
        const banner = await draw<HotlineBanner>(
          `<hotline-banner lang="en" layout="${layout}">${tel}</hotline-banner>`,
        );
        expect(isShown(banner.querySelector('a') as Element)).to.equal(false);
      });

      it('shows the line of the page', async () => {
        const banner = await draw<HotlineBanner>(
          `<hotline-banner lang="en" layout="${layout}">${tel}<b slot="note">Ask at the desk.</b></hotline-banner>`,
        );
        expect(isShown(banner.querySelector('b') as Element)).to.equal(true);
        expect(part(banner, 'note').localName).to.equal('slot');
      });

      it('has targets of 44 px and more', async () => {
        const banner = await draw<HotlineBanner>(
          `<hotline-banner quick-exit lang="en" layout="${layout}">${tel}</hotline-banner>`,
        );
        const targets = [...(banner.shadowRoot?.querySelectorAll('a, button, summary') ?? [])];
        const small = targets.filter((target) => target.getBoundingClientRect().height < 44);
        expect(small.map(textOf)).to.deep.equal([]);
      });

      it('says that a translation was not checked by anyone', async () => {
        const says = async (lang: string) =>
          textOf(
            frameOf(await draw(`<hotline-banner lang="${lang}" layout="${layout}">${tel}</hotline-banner>`)),
          );
        expect(await says('es')).to.contain('Nadie ha revisado todavía esta traducción.');
        expect(await says('en')).not.to.contain('No one has checked');
      });
    });
  }

  it('tells hours, languages per channel, TTY, confidentiality and safety', async () => {
    const text = textOf(frameOf(await draw(`<hotline-banner lang="en">${tel}</hotline-banner>`)));
    for (const words of [
      'Open now · 24 hours, every day',
      'Calls: English, Español · Interpreters for 200+ languages',
      'Text and chat: English, Español',
      'TTY: dial 711 · Ask for this number: 1-888-373-7888',
      'Confidential, unless the law requires a report',
      'Calls and texts can show on your phone or bill.',
      'A chat leaves a trace in the browser',
      'use the phone of a person you trust',
    ]) {
      expect(text).to.contain(words);
    }
  });

  for (const { lang, says } of [
    { lang: 'en', says: '1-888-373-7888' },
    { lang: 'es', says: '1-888-373-7888' },
    { lang: 'ar-XB', says: /^\[.+\] 1-888-373-7888$/ },
  ]) {
    it(`says in a bar what the number is, where the name is not in the reader's language: ${lang}`, async () => {
      const bar = await draw<HotlineBanner>(
        `<hotline-banner lang="${lang}" layout="bar">${tel}</hotline-banner>`,
      );
      if (typeof says === 'string') expect(textOf(part(bar, 'phone'))).to.equal(says);
      else expect(textOf(part(bar, 'phone'))).to.match(says);
    });
  }

  it('shows the number above everything else that can be pressed, but the exit', async () => {
    const banner = await draw<HotlineBanner>(`<hotline-banner lang="en" quick-exit>${tel}</hotline-banner>`);
    const [first, second] = [...(banner.shadowRoot?.querySelectorAll('a, button') ?? [])];
    expect([first, second]).to.deep.equal([part(banner, 'exit'), part(banner, 'phone')]);
  });

  it('has every part of its contract', async () => {
    const banner = await draw<HotlineBanner>(`<hotline-banner lang="en" quick-exit>${tel}</hotline-banner>`);
    for (const name of 'container heading name phone text chat tty emergency hours languages note safety exit'.split(
      ' ',
    )) {
      expect(parts(banner, name), name).to.have.lengthOf(1);
    }
  });

  it('takes its colors, font and size from custom properties, and nothing else from the page', async () => {
    const around = await draw<HTMLElement>(
      `<div style="color:red;font:italic 7px/1 cursive;letter-spacing:9px;text-transform:uppercase;direction:rtl;text-align:center;visibility:visible">
        <hotline-banner lang="en" style="--hotline-color-text:rgb(1,2,3);--hotline-color-surface:rgb(250,251,252);--hotline-color-accent:rgb(4,5,6);--hotline-color-on-accent:rgb(255,255,254);--hotline-color-border:rgb(7,8,9);--hotline-color-link:rgb(10,11,12);--hotline-font-family:monospace;--hotline-font-size:20px;--hotline-radius:3px;--hotline-space:10px">${tel}</hotline-banner>
      </div>`,
    );
    const banner = around.querySelector('hotline-banner') as HotlineBanner;
    await banner.updateComplete;
    const frame = getComputedStyle(frameOf(banner));
    const read = (...names: string[]) => names.map((name) => frame.getPropertyValue(name));
    expect(read('color', 'background-color', 'border-top-color', 'font-family', 'font-size')).to.deep.equal([
      'rgb(1, 2, 3)',
      'rgb(250, 251, 252)',
      'rgb(7, 8, 9)',
      'monospace',
      '20px',
    ]);
    expect(read('letter-spacing', 'text-transform', 'font-style', 'direction', 'text-align')).to.deep.equal([
      'normal',
      'none',
      'normal',
      'ltr',
      'start',
    ]);
    expect(read('border-top-left-radius', 'padding-top')).to.deep.equal(['3px', '12.5px']);
    const phone = getComputedStyle(part(banner, 'phone'));
    expect([phone.backgroundColor, phone.color]).to.deep.equal(['rgb(4, 5, 6)', 'rgb(255, 255, 254)']);
    expect(getComputedStyle(part(banner, 'tty')).color).to.equal('rgb(10, 11, 12)');
  });

  it('is light on any page, and dark only when asked', async () => {
    const background = async (theme: string) =>
      getComputedStyle(
        frameOf(await draw(`<hotline-banner lang="en" theme="${theme}">${tel}</hotline-banner>`)),
      ).backgroundColor;
    expect(await background('light')).to.equal('rgb(255, 255, 255)');
    expect(await background('dark')).to.equal('rgb(20, 24, 29)');
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    expect(await background('auto')).to.equal(isDark ? 'rgb(20, 24, 29)' : 'rgb(255, 255, 255)');
  });

  describe('attributes', () => {
    const good = [
      { attribute: 'theme', text: ' DARK ', value: 'dark' },
      { attribute: 'theme', text: '', value: 'light' },
      { attribute: 'layout', text: 'bar', value: 'bar' },
      { attribute: 'heading-level', text: ' 3 ', value: 3 },
      {
        attribute: 'line',
        text: 'national-human-trafficking-hotline',
        value: 'national-human-trafficking-hotline',
      },
      { attribute: 'languages', text: ' es, en ', value: ['es', 'en'] },
      { attribute: 'exit-href', text: 'http://example.org/a', value: 'http://example.org/a' },
      { attribute: 'quick-exit', text: '', value: true },
      { attribute: 'quick-exit', text: 'true', value: true },
      { attribute: 'quick-exit', text: 'false', value: false },
      { attribute: 'hide-languages', text: ' true ', value: true },
    ];
    const property = (attribute: string) =>
      attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof HotlineBanner;

    for (const { attribute, text, value } of good) {
      it(`takes ${attribute}="${text}"`, async () => {
        let banner: HotlineBanner | undefined;
        const warnings = await warningsOf(async () => {
          banner = await draw<HotlineBanner>(
            `<hotline-banner lang="en" ${attribute}="${text}">${tel}</hotline-banner>`,
          );
        });
        expect(banner?.[property(attribute)]).to.deep.equal(value);
        expect(warnings).to.deep.equal([]);
      });
    }

    const bad = [
      { attribute: 'theme', text: 'purple', value: 'light' },
      { attribute: 'layout', text: '<b>', value: 'card' },
      { attribute: 'heading-level', text: '7', value: 2 },
      { attribute: 'heading-level', text: '2.5', value: 2 },
      { attribute: 'line', text: 'sage', value: 'national-human-trafficking-hotline' },
      { attribute: 'line', text: 'emergency-911', value: 'national-human-trafficking-hotline' },
      { attribute: 'languages', text: 'en 12!', value: ['en'] },
      { attribute: 'quick-exit', text: 'yes', value: false },
      { attribute: 'hide-languages', text: '0', value: false },
      { attribute: 'exit-href', text: 'javascript:alert(1)', value: 'https://www.weather.gov/' },
      { attribute: 'exit-href', text: ' java\nscript:alert(1)', value: 'https://www.weather.gov/' },
      { attribute: 'exit-href', text: 'data:text/html,x', value: 'https://www.weather.gov/' },
      { attribute: 'exit-href', text: '/here', value: 'https://www.weather.gov/' },
    ];
    for (const { attribute, text, value } of bad) {
      it(`refuses ${attribute}="${text}" with one warning, and is drawn`, async () => {
        let banner: HotlineBanner | undefined;
        const warnings = await warningsOf(async () => {
          banner = document.createElement('hotline-banner');
          banner.lang = 'en';
          banner.setAttribute(attribute, text);
          document.body.append(banner);
          await banner.updateComplete;
        });
        expect(banner?.[property(attribute)]).to.deep.equal(value);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.contain('<hotline-banner>').and.contain(attribute).and.contain('Used instead');
        expect(part(banner as HotlineBanner, 'phone').getAttribute('href')).to.equal('tel:+18883737888');
        banner?.remove();
      });
    }

    it('checks what a script sets, too', async () => {
      const banner = await draw<HotlineBanner>(
        `<hotline-banner lang="en" quick-exit>${tel}</hotline-banner>`,
      );
      const warnings = await warningsOf(async () => {
        Object.assign(banner, {
          exitHref: 'javascript:alert(1)',
          theme: {},
          quickExit: true,
          headingLevel: '4',
        });
        await banner.updateComplete;
      });
      expect(part(banner, 'exit').getAttribute('href')).to.equal('https://www.weather.gov/');
      expect([banner.theme, banner.quickExit, banner.headingLevel]).to.deep.equal(['light', true, 4]);
      expect(warnings).to.have.lengthOf(2);
    });

    it('takes what a script set before the script was there', async () => {
      const banner = document.createElement('hotline-later') as HotlineBanner;
      Object.assign(banner, { layout: 'bar', lang: 'en' });
      document.body.append(banner);
      customElements.define('hotline-later', class extends HotlineBanner {});
      await banner.updateComplete;
      expect(banner.layout).to.equal('bar');
      expect(parts(banner, 'tty')).to.deep.equal([]);
      banner.remove();
    });

    it('goes back to the default when an attribute is taken away', async () => {
      const banner = await draw<HotlineBanner>(
        `<hotline-banner lang="en" layout="bar">${tel}</hotline-banner>`,
      );
      banner.removeAttribute('layout');
      await banner.updateComplete;
      expect(banner.layout).to.equal('card');
    });
  });

  describe('the language switch', () => {
    const buttons = (banner: Element) =>
      languageButtons(banner).map(({ lang, textContent }) => [lang, textContent?.trim()]);

    it('offers every language in its own name', async () => {
      const banner = await draw<HotlineBanner>(`<hotline-banner lang="en">${tel}</hotline-banner>`);
      expect(buttons(banner).slice(0, 2)).to.deep.equal([
        ['en', 'English'],
        ['es', 'Español'],
      ]);
      expect(languageButtons(banner).map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
        'true',
        'false',
        'false',
      ]);
    });

    it('offers the languages that it is told, in that order', async () => {
      const banner = await draw<HotlineBanner>(
        `<hotline-banner lang="en" languages="es-MX en">${tel}</hotline-banner>`,
      );
      expect(buttons(banner).map(([code]) => code)).to.deep.equal(['es', 'en']);
    });

    it('warns once of a language that is not loaded, and leaves it out', async () => {
      let banner: HotlineBanner | undefined;
      const warnings = await warningsOf(async () => {
        banner = await draw<HotlineBanner>(
          `<hotline-banner lang="en" languages="en vi es">${tel}</hotline-banner>`,
        );
        banner.requestUpdate();
        await banner.updateComplete;
      });
      expect(buttons(banner as Element).map(([code]) => code)).to.deep.equal(['en', 'es']);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('locales/vi.js');
    });

    it('is not there when it is hidden, or has nothing to offer', async () => {
      for (const attribute of ['hide-languages', 'languages="en"']) {
        expect(
          parts(await draw(`<hotline-banner lang="en" ${attribute}>${tel}</hotline-banner>`), 'languages'),
        ).to.deep.equal([]);
      }
    });

    it('changes the element, keeps the focus, and tells the page', async () => {
      const around = await draw<HTMLElement>(
        `<div lang="en"><hotline-banner lang="en">${tel}</hotline-banner></div>`,
      );
      const banner = around.querySelector('hotline-banner') as HotlineBanner;
      await banner.updateComplete;
      const button = languageButtons(banner)[1] as HTMLButtonElement;
      button.focus();
      setTimeout(() => button.click());
      const event = (await oneEvent(around, 'hotline-locale-change')) as HotlineLocaleChangeEvent;
      await banner.updateComplete;
      expect([event.locale, event.bubbles, event.composed, event.cancelable]).to.deep.equal([
        'es',
        true,
        true,
        false,
      ]);
      expect(event.target).to.equal(banner);
      expect(frameOf(banner).lang).to.equal('es');
      expect(textOf(part(banner, 'name'))).to.equal('Línea Nacional Contra la Trata de Personas');
      expect(banner.shadowRoot?.activeElement).to.equal(button);
      expect(button.getAttribute('aria-pressed')).to.equal('true');
    });
  });

  describe('when it cannot be drawn', () => {
    class Broken extends HotlineBanner {
      isBroken = true;
      how: 'view' | 'commit' = 'view';

      protected override render() {
        if (!this.isBroken) return super.render();
        if (this.how === 'view') throw new Error('the view');
        const value = {
          toString() {
            throw new Error('the commit');
          },
        };
        return html`<p>Half</p>
          <p class=${value as unknown as string}>${super.render()}</p>`;
      }
    }
    customElements.define('hotline-broken', Broken);

    for (const how of ['view', 'commit'] as const) {
      it(`shows the fallback when the ${how} throws, with one warning, and recovers`, async () => {
        const broken = new Broken();
        broken.how = how;
        broken.innerHTML = tel;
        const warnings = await warningsOf(async () => {
          document.body.append(broken);
          await broken.updateComplete;
          broken.requestUpdate();
          await broken.updateComplete;
        });
        const link = broken.querySelector('a') as HTMLAnchorElement;
        expect(isShown(link)).to.equal(true);
        expect(broken.shadowRoot?.querySelectorAll('slot')).to.have.lengthOf(1);
        expect(textOf(broken.shadowRoot as unknown as Element)).to.equal('');
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.contain('could not be drawn').and.contain(`the ${how}`);
        await expect(broken).to.be.accessible();

        broken.isBroken = false;
        broken.requestUpdate();
        await broken.updateComplete;
        expect(isShown(part(broken, 'phone'))).to.equal(true);
        expect(isShown(link)).to.equal(false);
        broken.remove();
      });
    }

    it('shows a number even where the page gave none', async () => {
      const broken = new Broken();
      broken.append('\n  ');
      await warningsOf(async () => {
        document.body.append(broken);
        await broken.updateComplete;
      });
      const link = broken.shadowRoot?.querySelector('a');
      expect(link?.getAttribute('href')).to.equal('tel:+18883737888');
      expect(isShown(link as Element)).to.equal(true);
      broken.remove();
    });

    it('falls back after it was drawn once', async () => {
      const broken = new Broken();
      broken.isBroken = false;
      broken.innerHTML = tel;
      document.body.append(broken);
      await broken.updateComplete;
      expect(isShown(part(broken, 'phone'))).to.equal(true);
      await warningsOf(async () => {
        broken.isBroken = true;
        broken.requestUpdate();
        await broken.updateComplete;
      });
      expect(isShown(broken.querySelector('a') as Element)).to.equal(true);
      broken.remove();
    });
  });

  it('empties a prerendered root before it draws', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const banner = document.createElement('hotline-prerendered');
    banner.attachShadow({ mode: 'open' }).innerHTML = '<p part="phone">old</p>';
    host.append(banner);
    customElements.define('hotline-prerendered', class extends HotlineBanner {});
    await (banner as HotlineBanner).updateComplete;
    expect(parts(banner, 'phone')).to.have.lengthOf(1);
    host.remove();
  });

  it('leaves nothing behind when it goes', async () => {
    const banner = await draw<HotlineBanner>(`<hotline-banner quick-exit>${tel}</hotline-banner>`);
    banner.remove();
    let updates = 0;
    banner.addController({ hostUpdate: () => updates++ });
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    document.documentElement.lang = 'es';
    await nextFrame();
    await aTimeout(0);
    document.documentElement.lang = 'en';
    expect(updates).to.equal(0);
  });
});
