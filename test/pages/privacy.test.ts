import { aTimeout, expect } from '@open-wc/testing';
import { frameOf, languageButtons } from '../reading.js';
import { all } from './looking.js';
import { bannerOf, expectNumber, openPage } from './opening.js';

interface RequestLog {
  readonly mark: number;
  readonly requests: readonly { readonly url: string }[];
}

const requestsSince = async (mark: number): Promise<RequestLog> =>
  (await fetch(`/__requests?since=${mark}`)).json() as Promise<RequestLog>;

describe('privacy', () => {
  it('nothing is fetched, kept or told, whatever a reader does', async () => {
    const { mark } = await requestsSince(0);
    const page = await openPage('privacy.html');
    const banner = bannerOf(page);
    expectNumber(banner);

    languageButtons(banner)[1]?.click();
    await banner.updateComplete;
    expect(frameOf(banner).lang).to.equal('es');
    all(banner, 'summary').forEach((summary) => summary.click());
    expect(all<HTMLDetailsElement>(banner, 'details').map(({ open }) => open)).to.deep.equal([true]);
    for (const key of ['Shift', 'Shift', 'Escape']) {
      for (const type of ['keydown', 'keyup'])
        page.document.body.dispatchEvent(new page.KeyboardEvent(type, { key, bubbles: true }));
      await banner.updateComplete;
    }
    for (const link of all(banner, 'a, button')) {
      for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'focusin', 'touchstart'])
        link.dispatchEvent(new page.Event(type, { bubbles: true, composed: true }));
      link.focus();
    }
    page.scrollTo(0, 1000);
    banner.remove();
    page.document.body.append(banner);
    await aTimeout(300);

    expect((page as unknown as { calls: string[] }).calls).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect([page.localStorage.length, page.sessionStorage.length]).to.deep.equal([0, 0]);
    const { requests } = await requestsSince(mark);
    const own = ['/dist/hotline.css', '/dist/hotline.js', '/test/pages/privacy.html', '/test/pages/spy.js'];
    const others = requests.filter(({ url }) => !own.includes(url) && !url.startsWith('/__web-test-runner'));
    expect(others).to.deep.equal([]);
    expect(requests.map(({ url }) => url)).to.include('/test/pages/privacy.html');
  });

  it('no link tells where it was followed', async () => {
    const page = await openPage('plain.html');
    for (const layout of ['card', 'bar'] as const) {
      const banner = bannerOf(page);
      banner.layout = layout;
      await banner.updateComplete;
      const links = all<HTMLAnchorElement>(banner.shadowRoot!, "a[href^='http']");
      expect(links.length).to.be.greaterThan(0);
      for (const { href, rel } of links)
        expect(rel.split(' '), href).to.include.members(['noreferrer', 'noopener']);
    }
  });
});
