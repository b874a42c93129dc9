import { type Content } from '../service.view.js';
import type { Filters, ResourceListModel } from './hotline-resource-list.model.js';
/** What the element does when its reader chooses. */
export type FilterAction = (change: Partial<Filters>) => void;
/** When what was found is said. */
export interface Saying {
    /** By sight and aloud when the reader pauses; the list itself does not wait. */
    readonly isBusy: boolean;
    /** Aloud only where it was asked for: the same in other words, after the language has changed, is none. */
    readonly isNews: boolean;
}
/** The list of services. */
export declare const resourceListView: (model: ResourceListModel, onFilter: FilterAction, saying?: Saying) => Content;
