/** The ways to reach a service, as a row of links. */
export declare const links: import("lit").CSSResult;
