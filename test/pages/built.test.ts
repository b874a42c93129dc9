/** What the build takes away (spaces, descriptions, data that no element shows) is missed by nobody. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { draw, frameOf } from '../reading.js';
import { openPage } from './opening.js';

const addressesOf = (element: Element): (string | null)[] =>
  [...frameOf(element).querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** As it is read on the screen: where the layout parts words, a space more or less says nothing. */
const readingOf = (element: Element): string => {
  const frame = frameOf(element);
  for (const details of frame.querySelectorAll('details')) details.open = true;
  // In a frame, as the built page is, no keys are promised.
  frame.querySelector('.keys')?.remove();
  return frame.innerText.replace(/\s+/g, ' ');
};

describe('the built script', () => {
  it('says and links what the sources do, word for word', async () => {
    const { document: built } = await openPage('built.html');
    const elements = [...built.body.querySelectorAll(':not(:defined), [lang]')];
    expect(elements).to.have.lengthOf(7);
    for (const element of elements) {
      const source = await draw(element.outerHTML);
      expect(readingOf(element)).to.equal(readingOf(source));
      expect(addressesOf(element)).to.deep.equal(addressesOf(source));
    }
  });
});
