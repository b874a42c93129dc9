import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Draws an element again at the moment when a service opens or closes. */
export declare class HoursClock implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    /** Sets the moment. @param at `undefined`: nothing will change */
    drawAgainAt(at: Date | undefined): void;
    hostDisconnected(): void;
}
