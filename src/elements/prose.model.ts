import type { Environment, Text } from './hotline-element.model.js';

/** The fields of the data that hold prose, in whatever record they stand. */
const proseFields = [
  'name',
  'description',
  'interpretationServices',
  'eligibility',
  'fees',
  'alert',
  'title',
  'text',
  'value',
  'caveat',
  'advice',
] as const;

/** A record of the data whose prose is in the reader's language. */
export type Translated<Value> = Value extends readonly unknown[] | object
  ? {
      readonly [Field in keyof Value]: Field extends (typeof proseFields)[number]
        ? Text | Extract<Value[Field], undefined>
        : Translated<Value[Field]>;
    }
  : Value;

/** The record with its prose in the reader's language. */
export const translated = <Value>(record: Value, translate: Environment['translate']): Translated<Value> =>
  JSON.parse(JSON.stringify(record), (field, value: unknown) =>
    (proseFields as readonly string[]).includes(field) ? translate(value as string) : value,
  ) as Translated<Value>;
