import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import bundled from '../src/data/directory.json';
import { readPartnerDirectory } from '../src/elements/hotline-resource-list/hotline-resource-list.model.js';
import { good } from './domain/directories.js';
import {
  NATIONAL,
  bundledNumbers,
  itHolds,
  drawn,
  expectHarmless,
  fallbackOf,
  isNumberShown,
  nastyValue,
  numbersOf,
  updateOf,
  warnings,
} from './hostile.js';

describe('hostile input', () => {
  const [, base] = good;
  const services = bundled.services.filter(
    ({ id, status }) => id !== bundled.nationalLine && status === 'active',
  );
  // Where the bundled services are not: of a bad directory little is drawn.
  const region = { code: 'CA-ON', name: 'Ontario' };
  const valid = {
    ...(base?.directory as object),
    services: [...(base?.directory as typeof bundled).services, ...services.slice(0, 2)].map((service) => ({
      ...service,
      serviceAreas: [region],
    })),
  };

  /** Puts something in the place to which a route leads. */
  const spoil = (route: readonly number[], what: 'replace' | 'remove' | 'add', value: unknown): unknown => {
    const copy: unknown = structuredClone(valid);
    let place = copy as Record<string, unknown>;
    for (const [index, step] of route.entries()) {
      const keys = Object.keys(place);
      const key = keys[step % keys.length] ?? 'x';
      const next = place[key];
      if (index < route.length - 1 && next instanceof Object) place = next as Record<string, unknown>;
      else {
        if (what === 'replace') place[key] = value;
        if (what === 'remove') Reflect.deleteProperty(place, key);
        if (what === 'add') place[`${key}s`] = value;
        break;
      }
    }
    return copy;
  };
  const spoilt = fc
    .record({
      route: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 7 }),
      what: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
      value: nastyValue,
    })
    .map(({ route, what, value }) => ({
      name: `valid, but ${route.join('/')}: ${what} ${value.name}`,
      make: () => spoil(route, what, value.make()),
    }));
  const directories = fc.oneof({ weight: 5, arbitrary: spoilt }, { weight: 1, arbitrary: nastyValue });

  itHolds(
    'in the directory of a list',
    1500,
    fc.array(directories, { minLength: 1, maxLength: 2 }),
    async (values) => {
      const list = document.createElement('hotline-resource-list');
      list.lang = 'en';
      list.region = region.code;
      list.appendChild(fallbackOf(''));
      let bad = 0;
      for (const { make } of values) {
        const given = make();
        // Read here as well, which must not throw either.
        const reading = readPartnerDirectory(given);
        if (given !== undefined && given !== null && 'pointer' in reading) bad += 1;
        list.directory = given as undefined;
        document.body.appendChild(list);
        await updateOf(list);
        const numbers =
          'directory' in reading && !!given
            ? [...numbersOf(reading.directory.services), ...numbersOf([bundled.services[0]!])]
            : bundledNumbers;
        expectHarmless(list, numbers);
        expect(isNumberShown(list), 'the number').to.equal(true);
        const [first] = drawn(list).filter((node) => node.getAttribute('href')?.startsWith('tel:'));
        expect(first?.getAttribute('href'), 'the first number').to.equal(NATIONAL);
        // What is written is what is dialed.
        const digits = (text: string | null) => (text ?? '').replace(/\D/g, '');
        for (const link of drawn(list).filter((node) => node.getAttribute('href')?.startsWith('tel:'))) {
          const [number] = link.getElementsByClassName('number');
          expect(number?.textContent).to.match(/^[\d ()+./\u2010-\u2013-]+$/);
          expect(digits(link.getAttribute('href'))).to.match(
            new RegExp(`^1?${digits(number!.textContent)}$`),
          );
        }
        expect(list.shadowRoot?.textContent).not.to.match(/[\u202a-\u202e]/);
      }
      expect(warnings().filter((text) => text.includes('could not be drawn'))).to.deep.equal([]);
      expect(warnings()).to.have.lengthOf(bad);
    },
  );
});
