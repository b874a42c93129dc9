import { type Content } from './service.view.js';
import type { ChangeModel, WeeklyHours } from './weekly-hours.model.js';
/** Until when a service is open, or closed. */
export declare const changeView: (isOpen: boolean, change: ChangeModel | undefined) => Content;
/** Hours of the week as they are published. */
export declare const weeklyHoursView: ({ byday, opensAt, closesAt, timezone }: WeeklyHours) => Content;
