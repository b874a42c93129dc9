/** The one sanitizer that is the engine's own: what docs/placement.json says of Chromium holds in each that has it. */
import { expect } from '@open-wc/testing';

const snippets = {
  pinned: '<hotline-banner lang="es"><a href="tel:+18883737888">1-888-373-7888</a></hotline-banner>',
  placeholder:
    '<div class="hotline-embed" data-hotline="banner"><a href="tel:+18883737888">1-888-373-7888</a></div>',
  'own-link': '<p><a href="https://hotline.example/e/es/">1-888-373-7888</a></p>',
};

const left = (snippet: string): string => {
  const place = document.createElement('div');
  (place as unknown as { setHTML: (html: string) => void }).setHTML(snippet);
  return place.innerHTML;
};

describe('what setHTML leaves', () => {
  it('is nothing of an element, with all that is in it', () => {
    expect(left(snippets.pinned)).to.equal('');
  });

  it('is the link of a placeholder', () => {
    expect(left(snippets.placeholder)).to.equal('<div><a href="tel:+18883737888">1-888-373-7888</a></div>');
  });

  it('is all of an own link', () => {
    expect(left(snippets['own-link'])).to.equal(snippets['own-link']);
  });
});
