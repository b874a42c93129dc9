import { expect, oneEvent } from '@open-wc/testing';
import { observe, type Observation } from './observing.js';
import { addFrame, openPage } from './opening.js';

/** A page of a partner. To add one: a file in hosts/, and a row. */
interface Host {
  /** A file in hosts/, with what its address asks for. */
  readonly page: string;
  /** Whose own content stands instead of what we would draw. Default: nobody's. */
  readonly fallback?: 'all' | readonly string[];
  /** What the console says, in this order; the same line again does not count. Default: nothing. */
  readonly warnings?: readonly RegExp[];
  /** Errors that the page makes itself. Default: none. */
  readonly errors?: readonly RegExp[];
  /** Default: none. */
  readonly violations?: readonly RegExp[];
  /** In CSS pixels. Default: 800. */
  readonly width?: number;
  readonly sandbox?: string;
  /** The page runs no script at all, so that only the numbers count. */
  readonly isSilent?: boolean;
}

const styled = (name: string, more: Partial<Host> = {}): Host => ({
  page: `page.html?styles/${name}.css`,
  ...more,
});
const scripted = (name: string, more: Partial<Host> = {}): Host => ({
  page: `page.html?scripts/${name}.js`,
  ...more,
});

const hosts: Record<string, readonly Host[]> = {
  'styles of the page': [
    { page: 'page.html' },
    { page: 'page.html', width: 320 },
    styled('reset'),
    styled('no-size'),
    styled('transparent'),
    styled('no-links'),
    styled('dead-links'),
    styled('hidden'),
    styled('unveiled'),
    styled('invisible'),
    styled('root-10'),
    styled('root-625'),
    styled('text-200'),
    styled('text-200', { width: 320 }),
    styled('zoom-200'),
    styled('tiny'),
    styled('icons'),
    styled('long-words'),
    styled('narrow'),
    styled('flex'),
    styled('flex-column'),
    styled('grid'),
    styled('grid-auto'),
    styled('floats'),
    styled('inline'),
    styled('positioned'),
    styled('transforms'),
    styled('zoom-80'),
    styled('columns'),
    styled('vertical'),
    styled('contents'),
    styled('dark'),
    styled('inverted'),
    styled('right-to-left'),
    { page: 'bootstrap.html' },
    { page: 'tailwind.html' },
  ],
  'places in the page': [
    { page: 'content.html' },
    { page: 'quirks.html' },
    { page: 'shadow.html' },
    { page: 'rtl.html', warnings: [/does not speak "ar"/] },
    { page: 'rtl-missing.html', fallback: 'all' },
    { page: 'latin-1.html' },
    { page: 'page.xhtml', fallback: 'all', warnings: [/could not be drawn/] },
  ],
  'ways to load the script': [
    { page: 'script-first.html' },
    { page: 'script-last.html' },
    { page: 'script-module.html' },
    { page: 'script-written.html' },
    { page: 'script-late.html' },
    { page: 'script-twice.html' },
    { page: 'script-missing.html', fallback: 'all' },
    { page: 'script-changed.html', fallback: 'all' },
    { page: 'script-broken.html', fallback: 'all', errors: [/broken on purpose/] },
  ],
  'other scripts of the page': [
    { page: 'jquery.html' },
    { page: 'mootools.html' },
    { page: 'requirejs.html' },
    { page: 'react-hydrate.html' },
    { page: 'react-render.html' },
    { page: 'vue.html' },
    { page: 'clobbered.html' },
    { page: 'clobbered-lit.html', fallback: 'all', errors: [/createTreeWalker/] },
    { page: 'taken.html', fallback: ['hotline-banner'], warnings: [/^<hotline-banner> .* taken/] },
    scripted('module-globals'),
    scripted('storage'),
    scripted('polluted'),
    scripted('patched'),
    scripted('patched-elements'),
    scripted('wrapped-nodes'),
    scripted('forgetful-nodes', { fallback: 'all', warnings: [/could not be drawn/] }),
  ],
  'older browsers': [
    scripted('no-custom-elements', { fallback: 'all' }),
    scripted('no-adopted-style-sheets'),
    scripted('no-intl'),
  ],
  policies: [
    { page: 'page.html?strict' },
    { page: 'nonce.html' },
    { page: 'trusted-script.html' },
    { page: 'sandbox.html', sandbox: 'allow-scripts' },
    { page: 'sandbox.html?strict', sandbox: 'allow-scripts' },
    { page: 'page.html?none', fallback: 'all', errors: [/hotline-elements/], violations: [/^trusted-types/] },
    { page: 'page.html?no-script', fallback: 'all', isSilent: true },
    { page: 'page.html', fallback: 'all', isSilent: true, sandbox: 'allow-same-origin' },
  ],
};

const observeHost = async ({ page, fallback = [], width, sandbox }: Host): Promise<Observation> => {
  const options = { ...(width && { width }), ...(sandbox !== undefined && { sandbox }) };
  if (sandbox === 'allow-scripts') {
    const told = oneEvent(window, 'message') as Promise<MessageEvent<Observation>>;
    addFrame(`hosts/${page}`, options);
    return (await told).data;
  }
  return observe(await openPage(`hosts/${page}`, options), fallback);
};

for (const [kind, rows] of Object.entries(hosts)) {
  describe(`a number stands, whatever the page is: ${kind}`, () => {
    for (const host of rows) {
      const { page, fallback = [], width, sandbox } = host;
      const circumstances = [page, width && `${width} px`, sandbox && `sandbox="${sandbox}"`].filter(Boolean);
      it(circumstances.join(', '), async () => {
        const observation = await observeHost(host);
        const isFallback = (tag: string) => fallback === 'all' || fallback.includes(tag);
        expect(observation.elements).not.to.be.empty;
        const standing = observation.elements.filter(
          ({ tag }) => tag !== 'hotline-quick-exit' || sandbox === undefined,
        );
        expect(standing.flatMap(({ tag, trouble }) => (trouble ? `<${tag}> ${trouble}` : []))).to.deep.equal(
          [],
        );
        expect(standing.filter(({ isDrawn }) => !isDrawn).map(({ tag }) => tag)).to.deep.equal(
          standing.map(({ tag }) => tag).filter(isFallback),
        );
        if (host.isSilent) return;
        expect(observation.result, 'the control of the page').to.equal('works');
        expect(observation.changes).to.deep.equal([]);
        for (const kindOfNote of ['errors', 'warnings', 'violations'] as const) {
          const expected = host[kindOfNote] ?? [];
          const notes = observation[kindOfNote];
          const unexpected = notes.filter((note) => !expected.some((pattern) => pattern.test(note)));
          expect(unexpected, kindOfNote).to.deep.equal([]);
          for (const pattern of expected) expect(notes.join('\n'), kindOfNote).to.match(pattern);
        }
      });
    }
  });
}
