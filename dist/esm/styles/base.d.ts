/**
 * What every element's styles begin with. The page's rules reach the host and what it inherits, so the visible
 * styling sits on `.frame` inside, which takes nothing from outside but the custom properties.
 */
export declare const base: import("lit").CSSResult;
