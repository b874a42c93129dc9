import { expect, oneEvent } from '@open-wc/testing';
import { addFrame, addScript, expectNumber, type Page } from '../pages/opening.js';
import { byId, codeOf, demo, longestTestMs, openDemo, previewOf } from './opening-demo.js';
import { until } from '../waiting.js';

const openWithoutScripts = async (name: string, width?: number): Promise<Page> => {
  const frame = addFrame(demo(name), { sandbox: 'allow-same-origin', ...(width && { width }) });
  await oneEvent(frame, 'load');
  return frame.contentWindow as Page;
};

describe('a page of the demo', function () {
  this.timeout(longestTestMs);

  for (const name of ['index.html', 'es.html']) {
    it(`is accessible: ${name}`, async () => {
      const page = await openDemo(name);
      await previewOf(page, '[part=phone]');
      await addScript(page, { src: '/packages/axe-core/axe.min.js' });
      const { axe } = page as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(page.document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'],
      });
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found).to.deep.equal([]);
    });

    it(`fits into 320 px: ${name}`, async () => {
      const page = await openDemo(
        `${name}#element=hotline-banner&carrier=prerendered&--hotline-color-text=%23777777&base=https%3A%2F%2Fcounty.example%2F${'a'.repeat(60)}`,
        320,
      );
      await until(() => codeOf(page, 'element'));
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

    it(`fits into 320 px without scripts: ${name}`, async () => {
      const { scrollWidth, clientWidth } = (await openWithoutScripts(name, 320)).document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

    it(`says what needs scripts, and has numbers and lines without them: ${name}`, async () => {
      const page = await openWithoutScripts(name);
      expect(page.document.querySelector('noscript')!.textContent).to.contain('scripts');
      expect(byId(page, 'tools').getClientRects()).to.have.lengthOf(0);
      expect(page.document.querySelector('table')!.getClientRects()).to.have.lengthOf(1);
      expectNumber(page.document);
      const lines = [...page.document.querySelectorAll('main section:not(.workbench) pre')];
      expect(lines.filter((line) => line.textContent.includes('<a href="'))).to.have.lengthOf(5);
    });
  }
});
