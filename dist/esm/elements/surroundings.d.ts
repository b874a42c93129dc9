/**
 * Whether an element, or something around it, matches a selector; also around the shadow roots in which it stands.
 * @param selector of what the page says of a part of it: `[inert]`, `dialog[open]`
 */
export declare const isIn: (element: Element | undefined, selector: string) => boolean;
