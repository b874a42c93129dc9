import { expect } from 'chai';
import fc from 'fast-check';
import { fragmentOf, readChoice, unknownBase, type Choice } from '../../demo/choice.js';
import { elementOf, type Attribute } from '../../demo/contract.js';
import { carriers } from '../../demo/snippets.js';
import { readContract } from './choosing.js';

const contract = await readContract();
const options = {
  where: ['html', 'wordpress'],
  carrier: carriers,
  page: ['plain', 'dark'],
  hosting: ['self', 'cdn'],
};
const read = (fragment: string) => readChoice(fragment, contract, options);

/** The values that are not the default. */
const someValue = ({ kind, values, default: standard }: Attribute): fc.Arbitrary<string | true> => {
  if (kind === 'flag') return fc.constant(true);
  if (kind === 'text') return fc.constantFrom('https://a.example/?b=1&c=d e', 'http://a.example/ñ#x');
  if (kind === 'one') return fc.constantFrom(...values.filter((value) => value !== standard));
  return fc
    .subarray(values, { minLength: 1 })
    .map((words) => words.join(' '))
    .filter((words) => words !== standard);
};

const someChoice = fc
  .constantFrom(...contract.elements)
  .chain(({ tag, attributes }) =>
    fc.record({
      element: fc.constant(tag),
      attributes: fc.record(Object.fromEntries(attributes.map((each) => [each.name, someValue(each)])), {
        requiredKeys: [],
      }),
      colors: fc.dictionary(
        fc.constantFrom(...contract.colors.map(({ name }) => name)),
        fc.constantFrom('#123456', '#ffcc00'),
      ),
      where: fc.constantFrom(...options.where),
      carrier: fc.constantFrom('', ...carriers),
      page: fc.constantFrom(...options.page),
      hosting: fc.constantFrom(...options.hosting),
      base: fc.constantFrom(unknownBase, 'https://county.example:8443/a%20b/'),
    }),
  );

describe('a choice in the fragment of an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const { choice: again, problems } = read(`#${fragmentOf(choice as Choice, options)}`);
        expect(problems).to.deep.equal([]);
        expect(JSON.stringify(again)).to.equal(JSON.stringify({ ...again, ...choice }));
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('is short where nothing differs from the default', () => {
    expect(fragmentOf(read('').choice, options)).to.equal('element=hotline-banner');
    expect(read('#layout=card&heading-level=2&line=').choice.attributes).to.deep.equal({});
  });

  it('says what cannot be used, and uses the default', () => {
    const broken = {
      'element=hotline-fax': { key: 'element', value: 'hotline-fax' },
      'layout=round': { key: 'layout', value: 'round' },
      'quick-exit=maybe': { key: 'quick-exit', value: 'maybe' },
      'languages=en xx': { key: 'languages', value: 'en xx' },
      '--hotline-color-text=red': { key: '--hotline-color-text', value: 'red' },
      'filterable=true': { key: 'filterable', value: 'true' },
      'page=moon': { key: 'page', value: 'moon' },
      'carrier=fax': { key: 'carrier', value: 'fax' },
      'toString=1': { key: 'toString', value: '1' },
    };
    for (const [fragment, problem] of Object.entries(broken)) {
      const { choice, problems } = read(fragment);
      expect(problems, fragment).to.deep.equal([problem]);
      expect(choice, fragment).to.deep.equal(read('').choice);
    }
  });

  it('says what is wrong with an address, and which one is used instead', () => {
    const usual = elementOf(contract, 'hotline-banner')!.attributes.find(({ name }) => name === 'exit-href')!;
    const broken = [
      ['exit-href', 'javascript:alert(1)', 'no-address'],
      ['exit-href', 'https://county.example/a\nb', 'line-break'],
      ['base', 'hotline', 'no-address'],
      ['base', 'ftp://county.example/', 'no-address'],
      ['base', 'https://county.example/\n', 'line-break'],
      ['base', 'https://me:secret@county.example/', 'password'],
      ['base', 'https://www.weather.gov@county.example/', 'password'],
      ['base', 'https://county.example/#here', 'hash'],
      ['base', 'https://county.example/#', 'hash'],
      ['base', 'https://county.example/hotline?v=1', 'query'],
      ['base', 'https://county.example/?', 'query'],
      ['base', 'https://county.example/my files/', 'space'],
    ] as const;
    for (const [key, value, reason] of broken) {
      const { choice, problems } = read(String(new URLSearchParams({ [key]: value })));
      const instead = key === 'base' ? unknownBase : usual.default;
      expect(problems, value).to.deep.equal([{ key, value, reason, instead }]);
      expect(choice, value).to.deep.equal(read('').choice);
    }
  });

  it('survives whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fragment) => {
        expect(elementOf(contract, read(fragment).choice.element)).to.not.equal(undefined);
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});
