import { expect } from '@open-wc/testing';
import { frameOf, languageButtons, part } from '../reading.js';
import { all } from './looking.js';
import { bannersOf, expectNumber, expectPeace, openPage } from './opening.js';

describe('a page under a strict policy', () => {
  it('shows its banners, with their styles', async () => {
    const page = await openPage('policy.html?strict');
    for (const banner of bannersOf(page)) {
      expectNumber(banner);
      const { backgroundColor, borderTopStyle, fontFamily } = page.getComputedStyle(frameOf(banner));
      expect(backgroundColor).to.equal(banner.layout === 'bar' ? 'rgb(11, 74, 122)' : 'rgb(255, 255, 255)');
      expect(borderTopStyle).to.equal('solid');
      expect(fontFamily).to.contain('system-ui');
    }
    expect(bannersOf(page).map(({ layout }) => layout)).to.deep.equal(['card', 'bar']);
    expectPeace(page);
  });

  it('lets its readers do all that a banner offers', async () => {
    const page = await openPage('policy.html?strict');
    for (const banner of bannersOf(page)) {
      languageButtons(banner)[1]?.click();
      await banner.updateComplete;
      expect(frameOf(banner).lang).to.equal('es');
      expectNumber(banner);
    }
    const [card] = bannersOf(page);
    const details = all<HTMLDetailsElement>(card!, 'details')[0];
    details?.querySelector('summary')?.click();
    expect(details?.open).to.equal(true);
    expect(part(card!, 'exit').getBoundingClientRect().height).to.be.greaterThan(0);
    expectPeace(page);
  });
});
