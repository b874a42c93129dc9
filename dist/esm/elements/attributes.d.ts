import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import type { Attribute } from '../domain/outside.js';
/** A reactive property whose values are checked by an entry of an attribute table. */
export interface CheckedDeclaration extends PropertyDeclaration {
    readonly check: Attribute<unknown>;
}
/** The attribute (HTML) of a property (camel case). */
export declare const kebab: (name: string) => string;
/**
 * Lit's reactive properties for a table of attributes: camel in scripts, kebab in HTML, checked in both.
 * @param others properties with accessors of their own. Lit is told of them, so that what a page sets before the
 * script is there is read once it is.
 */
export declare const checkedProperties: (attributes: Record<string, Attribute<unknown>>, ...others: readonly string[]) => PropertyDeclarations;
