import { expect } from 'chai';
import { serves } from '../../src/domain/region.js';

describe('serves', () => {
  const cases: { area: string; region: string; expected: boolean }[] = [
    { area: 'US', region: 'US', expected: true },
    { area: 'US-CA', region: 'US-CA', expected: true },
    { area: 'US', region: 'US-CA', expected: true },
    { area: 'US-CA', region: 'US', expected: false },
    { area: 'US-CA', region: 'US-NV', expected: false },
    { area: 'US-C', region: 'US-CA', expected: false },
    { area: 'U', region: 'US', expected: false },
    { area: 'MX', region: 'US', expected: false },
    { area: 'CA', region: 'US-CA', expected: false },
  ];
  for (const { area, region, expected } of cases) {
    it(`${area} ${expected ? 'serves' : 'does not serve'} ${region}`, () => {
      expect(serves(area, region)).to.equal(expected);
    });
  }
});
