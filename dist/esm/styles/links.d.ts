/** The ways to reach a service, as a row of links; hours; and what opens. */
export declare const links: import("lit").CSSResult;
