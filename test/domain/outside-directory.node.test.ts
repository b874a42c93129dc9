/** What the element checks in a page, and what the schema says to those who write a directory, are the same. */
import { expect } from 'chai';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import schema from '../../src/data/directory.schema.json';
import { readDirectory } from '../../src/domain/outside-directory.js';
import { bad, good, service } from './directories.js';

const validate = addFormats(new Ajv2020()).compile(schema);

/** A partner may leave out what the bundle has. */
const bundled = { nationalLine: 'line', emergencyLine: 'line', topics: [], audiences: [], regions: [] };
const isInSchema = (directory: unknown): boolean =>
  validate(
    directory instanceof Object && !Array.isArray(directory)
      ? { ...bundled, ...JSON.parse(JSON.stringify(directory)) }
      : directory,
  );

describe('directory.schema.json, beside readDirectory', () => {
  for (const { title, directory } of good) {
    it(`takes ${title}`, () => {
      expect(isInSchema(directory), JSON.stringify(validate.errors)).to.equal(true);
    });
  }
  for (const { title, directory } of bad) {
    it(`refuses ${title}`, () => {
      expect(isInSchema(directory)).to.equal(false);
    });
  }

  /** Nothing of this can do harm on a page, and a list is worth more than a field. */
  const lenient: { title: string; fields: Record<string, unknown> }[] = [
    { title: 'a day that does not exist', fields: { reviewBy: '2027-02-29' } },
    { title: 'an address with a space, which the browser encodes', fields: { url: 'https://a.example/b c' } },
  ];
  for (const { title, fields } of lenient) {
    it(`is stricter: it refuses ${title}`, () => {
      const directory = { services: [{ ...service, ...fields }] };
      expect(isInSchema(directory)).to.equal(false);
      expect(readDirectory(directory)).to.have.property('directory');
    });
  }
});
