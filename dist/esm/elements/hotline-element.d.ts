import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import { LocaleOf } from '../locale-of.js';
import type { Environment } from './hotline-element.model.js';
/**
 * What all elements share, and no more: the language around render; a root that is never blank, prerendered or not,
 * and dressed in any document; and on any error while updating, the fallback.
 */
export declare abstract class HotlineElement extends LitElement {
    #private;
    /** The language that the element speaks. */
    protected readonly language: LocaleOf;
    /** A bad value becomes the default where it enters, whether it comes from HTML or from a script. */
    static getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined;
    /** What a model may know of the world. */
    protected get environment(): Environment;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A constructed style sheet stays behind when its element moves to another document. */
    adoptedCallback(): void;
    /** Speaks the language that the reader chose. */
    protected choose(code: string): void;
    /** Says once what is wrong, and on which element. */
    protected warn(problem: string, ...more: unknown[]): void;
    protected createRenderRoot(): ShadowRoot;
    protected performUpdate(): void;
    protected update(changed: PropertyValues): void;
}
