import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { contrastOf, contrastsOf } from '../../demo/contrast.js';
import { elementOf } from '../../demo/contract.js';
import { carriers } from '../../demo/snippets.js';
import { readContract } from './choosing.js';

const contract = await readContract();
const pageOf = (name: string) => readFile(new URL(`../../demo/${name}.html`, import.meta.url), 'utf8');

describe('what can be chosen', () => {
  it('is every attribute of every element, each with what it may be', () => {
    for (const { tag, attributes } of contract.elements)
      for (const { name, kind, values } of attributes)
        if (kind === 'one' || kind === 'many') expect(values, `${name} of ${tag}`).to.have.length.above(1);
        else expect(['quick-exit', 'hide-languages', 'filterable', 'exit-href']).to.include(name);
  });

  it('has its values from the data', () => {
    const valuesOf = (tag: string, name: string) =>
      elementOf(contract, tag)?.attributes.find((attribute) => attribute.name === name)?.values;
    expect(valuesOf('hotline-resource-list', 'region')).to.deep.equal(['US', 'US-CA']);
    const lines = valuesOf('hotline-banner', 'line');
    expect(lines).to.include('cast');
    for (const id of ['sage-project', 'emergency-911']) expect(lines).not.to.include(id);
    expect(valuesOf('hotline-banner', 'languages')).to.include.members(['en', 'es', 'pa-Guru']);
    expect(valuesOf('hotline-definition-card', 'sections')).to.deep.equal([
      ...['definition', 'types', 'figures', 'signs', 'law'],
    ]);
  });

  it('has a default color for each theme', () => {
    for (const { name, light, dark } of contract.colors) {
      expect(light, name).to.match(/^#[\da-f]{6}$/);
      expect(dark, name)
        .to.match(/^#[\da-f]{6}$/)
        .and.not.equal(light);
    }
  });

  it('is said in Spanish on the Spanish page', async () => {
    const [english = [], words = []] = (await Promise.all(['index', 'es'].map(pageOf))).map((page) =>
      [...page.matchAll(/data-word="([^"]+)"/g)].map(([, word]) => word),
    );
    const needed = contract.elements.flatMap(({ tag, attributes }) => [
      ...[tag, `hint:${tag}`],
      ...attributes.flatMap(({ name }) => [name, `hint:${name}`]),
    ]);
    const colors = contract.colors.flatMap(({ name }) => [name, `hint:${name}`]);
    expect(words).to.include.members([...english, ...needed, ...colors]);
  });

  it('is the same on both pages', async () => {
    const [english = '', spanish = ''] = await Promise.all(['index', 'es'].map(pageOf));
    const skeletonOf = (html: string) =>
      [
        ...html.matchAll(/ (?:data-where|data-carrier|data-carrier-name|id|name|value|data-paste)="[^"]*"/g),
      ].map(String);
    expect(skeletonOf(spanish)).to.deep.equal(skeletonOf(english));
    for (const [, carrier] of english.matchAll(/data-carrier="([^"]+)"/g))
      expect(carriers).to.include(carrier);
    expect([...english.matchAll(/data-carrier-name="([^"]+)"/g)].map(([, name]) => name)).to.deep.equal(
      carriers,
    );
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).to.equal(21);
    expect(contrastOf('#ffffff', '#ffffff')).to.equal(1);
    expect(contrastOf('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrastOf('#ffffff', '#0000ff')).to.be.closeTo(8.59, 0.005);
  });

  it('is told for the chosen colors only, in each theme that may be shown', () => {
    const told = (colors: Record<string, string>, theme: 'light' | 'dark' | 'auto') =>
      contrastsOf(contract.colors, colors, theme).map((each) => `${each.theme} ${each.names.join(' ')}`);
    expect(told({}, 'auto')).to.deep.equal([]);
    const pair = '--hotline-color-border --hotline-color-surface';
    expect(told({ '--hotline-color-border': '#ffffff' }, 'light')).to.deep.equal([`light ${pair}`]);
    expect(told({ '--hotline-color-border': '#ffffff' }, 'auto')).to.deep.equal([
      `light ${pair}`,
      `dark ${pair}`,
    ]);
  });

  it('of the defaults is enough', () => {
    for (const { name, light } of contract.colors)
      for (const { ratio, least } of contrastsOf(contract.colors, { [name]: light }, 'light'))
        expect(ratio).to.be.at.least(least);
  });
});
