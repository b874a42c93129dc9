import type { HoursModel } from './hours.model.js';
import { type Content } from './service.view.js';
/** Open or not, and until when; then the hours as published. Published ones only, where there is no clock. */
export declare const hoursView: ({ isOpen, isAlwaysOpen, change, weekly, words }: HoursModel) => Content;
