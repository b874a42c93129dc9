/** Opens pages of hosts, and expects that a number stands on them and that they are as before. */
import { expect, oneEvent } from '@open-wc/testing';
import { observe, type Observation } from './observing.js';
import { addFrame, openPage } from './opening.js';

/** A page of a partner. To add one: a file in hosts/, and a row in a table. */
export interface Host {
  /** A file in hosts/, with what its address asks for. */
  readonly page: string;
  /** Whose own content stands instead of what we would draw. Default: nobody's. */
  readonly fallback?: 'all' | readonly string[];
  /** What the console warns of. Default: nothing. */
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

/** The general page, with a style sheet before all else. */
export const styled = (name: string, more: Partial<Host> = {}): Host => ({
  page: `page.html?styles/${name}.css`,
  ...more,
});
/** The general page, with a script before all else. */
export const scripted = (name: string, more: Partial<Host> = {}): Host => ({
  page: `page.html?scripts/${name}.js`,
  ...more,
});

const observeHost = async ({ page, fallback = [], width, sandbox }: Host): Promise<Observation> => {
  const options = { ...(width && { width }), ...(sandbox !== undefined && { sandbox }) };
  if (sandbox === 'allow-scripts') {
    const told = oneEvent(window, 'message') as Promise<MessageEvent<Observation>>;
    addFrame(`hosts/${page}`, options);
    return (await told).data;
  }
  return observe(await openPage(`hosts/${page}`, options), fallback);
};

/** Tests a table of pages. */
export const describeHosts = (kind: string, hosts: readonly Host[]): void => {
  describe(`a number stands, whatever the page is: ${kind}`, () => {
    for (const host of hosts) {
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
};
