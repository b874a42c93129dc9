import type { HoursModel } from './hours.model.js';
import { type Content } from './service.view.js';
/** Escaped, because the minifier leaves templates as they are, and the script is ASCII. */
export declare const DOT = "\u00B7";
/** Open or not, and until when; then the hours as published. Published ones only, where there is no clock. */
export declare const hoursView: ({ isOpen, isAlwaysOpen, change, weekly, words }: HoursModel) => Content;
