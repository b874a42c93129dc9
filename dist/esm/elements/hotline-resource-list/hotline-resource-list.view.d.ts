import { type Content } from '../service.view.js';
import type { Filters, ResourceListModel } from './hotline-resource-list.model.js';
/** What the element does when its reader chooses. */
export type FilterAction = (change: Partial<Filters>) => void;
/** The list of services. */
export declare const resourceListView: (model: ResourceListModel, onFilter: FilterAction, isBusy: boolean) => Content;
