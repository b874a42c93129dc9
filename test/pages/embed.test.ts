import { expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Answer, Question } from './embedded.js';
import { all } from './looking.js';
import { addFrame, addScript, expectNumber, expectPeace, openPage, witnessOf, type Page } from './opening.js';
import { until } from '../waiting.js';

const WITNESS = 'with=/test/pages/witness.js';

/** What a frame has told, newest last. */
interface Told {
  readonly message: 'height' | 'link';
  readonly value: unknown;
  readonly secret?: string;
}

let told: { frame: Window | null; data: Told }[] = [];
const hear = ({ source, data }: MessageEvent<Told>) => {
  if (data.message) told.push({ frame: source as Window, data });
};
beforeEach(() => addEventListener('message', hear));
afterEach(() => {
  removeEventListener('message', hear);
  told = [];
});

const toldBy = (frame: HTMLIFrameElement | Page, message: Told['message']): Told[] =>
  told
    .filter(({ frame: source, data }) => {
      const page = frame instanceof HTMLIFrameElement ? frame.contentWindow : frame;
      return source === page && data.message === message;
    })
    .map(({ data }) => data);

/** Opens embed.html, and waits until what was asked for stands in it. */
const openEmbed = async (query: string): Promise<Page> => {
  const page = await openPage(`/dist/embed.html?${query}&${WITNESS}`);
  await until(() => !page.document.querySelector('nav'), `${query} was not drawn`);
  await elementIn(page).updateComplete;
  return page;
};

const elementIn = ({ document }: Page): LitElement => {
  const element = document.querySelector<LitElement>('main > :first-child');
  if (!element) throw new Error('The page is empty');
  return element;
};

const titles: Record<string, string> = {
  en: 'Find help',
  es: 'Busque ayuda',
  vi: 'Tìm trợ giúp',
  ar: 'البحث عن مساعدة',
  fil: 'Maghanap ng tulong',
  ko: '도움 찾기',
  'zh-Hant': '尋求協助',
};

/** Waits until the page itself is in a language, and its title, which does not tell what it is about. */
const untilSpeaks = async ({ document }: Page, lang: string): Promise<void> => {
  const { documentElement } = document;
  await until(() => documentElement.lang === lang, `The page is in ${documentElement.lang}`);
  expect([documentElement.dir, document.title]).to.deep.equal([lang === 'ar' ? 'rtl' : 'ltr', titles[lang]]);
};

const frameOf = (page: Page) => elementIn(page).shadowRoot?.querySelector<HTMLElement>('.frame');

describe('embed.html', () => {
  for (const [query, tag, lang, attributes] of [
    ['element=banner&lang=es', 'hotline-banner', 'es', {}],
    [
      'element=banner&layout=bar&theme=dark&lang=en',
      'hotline-banner',
      'en',
      { layout: 'bar', theme: 'dark' },
    ],
    ['element=banner&lang=vi&quick-exit', 'hotline-banner', 'vi', { 'quick-exit': '' }],
    ['element=resource-list&lang=ar&region=US-CA', 'hotline-resource-list', 'ar', { region: 'US-CA' }],
    [
      'element=definition-card&lang=zh-TW&sections=law',
      'hotline-definition-card',
      'zh-Hant',
      { sections: 'law' },
    ],
    ['element=quick-exit&lang=tl', 'hotline-quick-exit', 'fil', {}],
    ['lang=ko', 'hotline-banner', 'ko', {}],
  ] as const) {
    it(`draws what its address asks for: ${query}`, async () => {
      const page = await openEmbed(query);
      expect([elementIn(page).localName, frameOf(page)?.lang]).to.deep.equal([tag, lang]);
      for (const [name, value] of Object.entries(attributes))
        expect(elementIn(page).getAttribute(name), name).to.equal(value);
      if (tag !== 'hotline-quick-exit') expectNumber(page.document);
      await untilSpeaks(page, lang);
      expectPeace(page);
    });
  }

  it('speaks the language of the browser when its address names none', async () => {
    const page = await openEmbed('element=banner');
    expect(frameOf(page)?.lang).to.equal(navigator.language.startsWith('es') ? 'es' : 'en');
  });

  for (const [query, warning] of [
    ['element=script', /element="script" is not one of: banner,.*banner is shown/],
    ['element=hotline-banner', /is not one of/],
    ['element=__proto__', /is not one of/],
    ['element=banner%22%3E%3Cimg src=x onerror=alert(1)%3E', /is not one of/],
    [`element=${'x'.repeat(1000)}`, /is not one of/],
  ] as const) {
    it(`stays the English banner, with a way to our own page: ${query.slice(0, 40)}`, async () => {
      const page = await openPage(`/dist/embed.html?${query}&lang=es&${WITNESS}`);
      await elementIn(page).updateComplete;
      expect([elementIn(page).localName, frameOf(page)?.lang]).to.deep.equal(['hotline-banner', 'en']);
      expectNumber(page.document);
      const link = page.document.querySelector<HTMLAnchorElement>('nav a');
      expect(new URL(link?.href ?? '').pathname).to.equal('/dist/e/en/');
      expect(link?.shadowRoot ?? link?.parentElement?.shadowRoot, 'no placeholder').to.equal(null);
      const { errors, warnings, violations } = witnessOf(page);
      expect([errors, violations]).to.deep.equal([[], []]);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(warning);
    });
  }

  for (const [query, warning] of [
    ['lang=../../evil', /lang="\.\.\/\.\.\/evil" is no language/],
    ['lang=%3Cscript%3E', /is no language/],
    ['lang=xx-XX', /is no language/],
    ['lang=en&exit-href=javascript:alert(1)&quick-exit', /exit-href="javascript:alert\(1\)" is not/],
    ['lang=en&line=%00%E2%80%AE', /line=".*" is not one of/],
    ['lang=en&heading-level=1e9', /heading-level="1e9" is not/],
    ['lang=en&onclick=alert(1)&style=display:none&hidden&class=x&id=y&slot=note', undefined],
  ] as const) {
    it(`takes a bad value for none: ${query}`, async () => {
      const page = await openEmbed(query);
      expect(frameOf(page)?.lang).to.equal('en');
      expectNumber(page.document);
      const exit = all<HTMLAnchorElement>(page.document, '.exit')[0];
      if (exit) expect(exit.href).to.equal('https://www.weather.gov/');
      expect(
        elementIn(page)
          .getAttributeNames()
          .filter((name) => /^on|style|hidden|class|id|slot/.test(name)),
      ).to.deep.equal([]);
      const { errors, warnings, violations } = witnessOf(page);
      expect([errors, violations]).to.deep.equal([[], []]);
      if (warning) expect(warnings.join('\n')).to.match(warning);
      else expect(warnings).to.deep.equal([]);
    });
  }

  it('is the English banner, with a way to our own page, where scripts are off', async () => {
    const page = await openPage('/dist/embed.html?element=resource-list&lang=es', {
      sandbox: 'allow-same-origin',
    });
    expectNumber(page.document);
    expect(frameOf(page)?.lang).to.equal('en');
    expect(page.document.querySelector('nav a')?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('leads off the page around it, and dials where it stands', async () => {
    const page = await openEmbed('element=banner&lang=es');
    page.addEventListener('click', (event) => event.preventDefault());
    const [chat, phone] = ['a[part=chat]', 'a[part=phone]'].map(
      (selector) => all<HTMLAnchorElement>(page.document, selector)[0]!,
    );
    for (const link of [chat, phone]) link?.click();
    expect([chat?.target, phone?.target]).to.deep.equal(['_top', '']);
    await nextFrame();
    expect(toldBy(page, 'link')).to.deep.equal([]);
  });

  it('tells its height, and again with another language or another width', async () => {
    const page = await openEmbed('element=banner&lang=en');
    const height = () => Math.ceil(page.document.body.getBoundingClientRect().height);
    const isTold = () => toldBy(page, 'height').at(-1)?.value === height();
    await until(isTold, 'the height');
    const [english] = [height()];
    expect(english).to.be.greaterThan(200);
    const buttons = all<HTMLButtonElement>(page.document, '[part~=languages] button');
    buttons.find(({ lang }) => lang === 'es')?.click();
    await until(() => frameOf(page)?.lang === 'es' && isTold(), 'the height in Spanish');
    (page.frameElement as HTMLIFrameElement).style.inlineSize = '260px';
    await until(() => height() > english && isTold(), 'the height in a narrow frame');
    expect(toldBy(page, 'height').at(-1)?.secret).to.equal(undefined);
  });
});

describe('embed.html in a sandbox', () => {
  const ask = async (frame: HTMLIFrameElement, question: Question, isIt: (answer: Answer) => boolean) => {
    let answer: Answer | undefined;
    const listen = ({ source, data }: MessageEvent<{ answer?: Answer }>) => {
      if (source === frame.contentWindow && data.answer) answer = data.answer;
    };
    addEventListener('message', listen);
    try {
      await until(() => {
        if (!answer || !isIt(answer)) frame.contentWindow?.postMessage({ question }, '*');
        return answer !== undefined && isIt(answer);
      }, 'the answer of the frame');
    } finally {
      removeEventListener('message', listen);
    }
    return answer!;
  };
  const open = async (sandbox: string | undefined, query: string) => {
    const frame = addFrame(
      `/dist/embed.html?${query}&with=/test/pages/embedded.bundle.js#?secret=a1B2c3D4e5`,
      { ...(sandbox !== undefined && { sandbox }) },
    );
    const answer = await ask(frame, {}, ({ isWaiting, lang }) => !isWaiting && lang !== undefined);
    return { frame, answer };
  };
  const ownPage = (code: string) => new URL(`/dist/e/${code}/`, location.href).href;

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups']) {
    it(`shows the number, tells its height, and asks for our own page when it is pressed: ${sandbox}`, async () => {
      const { frame, answer } = await open(sandbox, 'element=banner&lang=vi&quick-exit');
      expect(answer).to.include({
        origin: 'null',
        tag: 'hotline-banner',
        lang: 'vi',
        exits: 0,
        trouble: undefined,
      });
      await until(() => toldBy(frame, 'height').length > 0, 'the height');
      expect(toldBy(frame, 'height').at(-1)?.value).to.be.greaterThan(200);
      expect(toldBy(frame, 'height').at(-1)?.secret).to.equal('a1B2c3D4e5');

      const { pressed } = await ask(frame, { press: 'a[part=phone]' }, (each) => each.pressed !== undefined);
      expect(pressed).to.deep.equal({ href: 'tel:+18883737888', target: '', isPrevented: false });
      await until(() => toldBy(frame, 'link').length > 0, 'the link');
      expect(toldBy(frame, 'link')[0]).to.deep.equal({
        message: 'link',
        value: ownPage('vi'),
        secret: 'a1B2c3D4e5',
      });

      const chat = await ask(frame, { press: 'a[part=chat]' }, (each) => each.pressed?.target !== '');
      expect(chat.pressed).to.include({ target: '_blank', isPrevented: false });
    });
  }

  it('asks for the page in the language that its reader chose', async () => {
    const { frame } = await open('allow-scripts', 'element=banner&lang=en');
    await ask(frame, { press: '[part~=languages] button[lang=es]' }, ({ lang }) => lang === 'es');
    await ask(frame, { press: 'a[part=text]' }, (each) => each.pressed !== undefined);
    await until(() => toldBy(frame, 'link').length > 0, 'the link');
    expect(toldBy(frame, 'link')[0]?.value).to.equal(ownPage('es'));
  });

  it('tells its height again when it is asked to', async () => {
    const { frame } = await open('allow-scripts', 'element=banner&lang=en');
    await until(() => toldBy(frame, 'height').length > 0, 'the height');
    const before = toldBy(frame, 'height').length;
    frame.contentWindow?.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*');
    await until(() => toldBy(frame, 'height').length > before, 'the height, again');
  });

  it('tells its height where it is not yet shown, as WordPress waits for it to be', async () => {
    const frame = addFrame('/dist/embed.html?lang=es#?secret=a1B2c3D4e5', { sandbox: 'allow-scripts' });
    frame.style.position = 'absolute';
    frame.style.clip = 'rect(1px, 1px, 1px, 1px)';
    await until(() => toldBy(frame, 'height').length > 0, 'the height');
    expect(toldBy(frame, 'height').at(-1)?.value).to.be.greaterThan(200);
  });

  it('asks for nothing where it has an origin', async () => {
    const { frame, answer } = await open('allow-scripts allow-same-origin', 'element=banner&lang=en');
    expect(answer.origin).to.equal(location.origin);
    await ask(frame, { press: 'a[part=phone]' }, (each) => each.pressed !== undefined);
    expect(toldBy(frame, 'link')).to.deep.equal([]);
  });
});

describe('embed-height.js', () => {
  const heightsOf = ({ document }: Page) =>
    [...document.querySelectorAll('iframe')].map((frame) => Math.round(frame.getBoundingClientRect().height));

  it('makes each frame of ours as high as its content, whoever was first', async () => {
    const page = await openPage('framing.html');
    const [first, other] = heightsOf(page);
    await addScript(page, { src: '/dist/embed-height.js' });
    await until(() => heightsOf(page)[0] !== first && (heightsOf(page)[2] ?? 0) > 2000, 'the heights');
    const banner = page.document.querySelector('iframe')?.contentDocument;
    await until(
      () =>
        Math.ceil(banner?.body.getBoundingClientRect().height ?? 0) ===
        page.document.querySelector('iframe')?.clientHeight,
      'the height of the banner',
    );
    expect(heightsOf(page)[1], 'a page of someone else').to.equal(other);
    expectPeace(page);
  });

  it('takes no nonsense', async () => {
    const page = await openPage('framing.html');
    await addScript(page, { src: '/dist/embed-height.js' });
    const [frame] = page.document.querySelectorAll('iframe');
    await until(() => frame?.style.height !== '', 'the height');
    const settled = frame?.style.height;
    const inside = frame?.contentWindow as Page;
    for (const value of [-1, 0, NaN, Infinity, 1e9, '500', '1px;position:fixed', null, {}, undefined])
      page.dispatchEvent(
        new page.MessageEvent('message', { source: inside, data: { message: 'height', value } }),
      );
    for (const data of [null, 'height', 7, { message: 'link', value: 300 }])
      page.dispatchEvent(new page.MessageEvent('message', { source: inside, data }));
    page.dispatchEvent(
      new page.MessageEvent('message', { source: window, data: { message: 'height', value: 300 } }),
    );
    expect(frame?.style.height).to.equal(settled);
    expectPeace(page);
    page.dispatchEvent(
      new page.MessageEvent('message', { source: inside, data: { message: 'height', value: 300 } }),
    );
    expect(frame?.style.height).to.equal('300px');
  });
});
