/** The exit and what belongs to it; also on the banner. */
export declare const exitStyles: import("lit").CSSResult;
