import type { Environment, Text } from './hotline-element.model.js';
/** The fields of the data that hold prose, in whatever record they stand. */
declare const proseFields: readonly ["name", "description", "interpretationServices", "eligibility", "fees", "alert", "title", "text", "value", "caveat", "advice"];
/** A record of the data whose prose is in the reader's language. */
export type Translated<Value> = Value extends readonly unknown[] | object ? {
    readonly [Field in keyof Value]: Field extends (typeof proseFields)[number] ? Text | Extract<Value[Field], undefined> : Translated<Value[Field]>;
} : Value;
/** The record with its prose in the reader's language. */
export declare const translated: <Value>(record: Value, translate: Environment["translate"]) => Translated<Value>;
export {};
