/** What stands below the ways to reach a service: its hours, and what opens. */
export declare const details: import("lit").CSSResult;
