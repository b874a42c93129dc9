import { expect } from '@open-wc/testing';
import { all } from '../pages/looking.js';
import { expectNumber } from '../pages/opening.js';
import { byId, choose, longestTestMs, openDemo, previewOf } from './opening-demo.js';
import { until } from '../waiting.js';

describe('the preview of the demo', function () {
  this.timeout(longestTestMs);

  it('shows every kind of page, with the number on it', async () => {
    const page = await openDemo('index.html');
    for (const { value } of byId<HTMLSelectElement>(page, 'page').options) {
      choose(page, 'page', value);
      const preview = await previewOf(page, `html[data-page="${value}"] a[href^="tel:"]`);
      await until(() => preview.document.readyState === 'complete');
      expectNumber(preview.document);
      const isDrawn = all(preview.document, '[part=phone]').length > 0;
      expect(isDrawn, value).to.equal(value !== 'no-script');
    }
  });

  it('shows a strict page with the headers of one', async () => {
    const page = await openDemo('index.html#element=hotline-banner&page=strict&lang=vi');
    const preview = await previewOf(page, '[part=phone]');
    const { headers } = await fetch(preview.location.href);
    expect(headers.get('content-security-policy')).to.contain("script-src 'self'");
    expect(preview.document.querySelector('meta[http-equiv]')).to.equal(null);
  });
});
