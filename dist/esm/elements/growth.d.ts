import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Draws a long list as far as its reader comes, and all of it for paper. */
export declare class Growth implements ReactiveController {
    #private;
    /** How many of them are to be drawn. */
    most: number;
    /**
     * @param end finds the last thing that is drawn
     * @param draw draws again, and returns when that is done
     */
    constructor(host: ReactiveControllerHost, end: () => Element | null, draw: () => void);
    /** Sets how many items there are. */
    setCount(count: number): void;
    /** Another list begins at its beginning. */
    reset(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
