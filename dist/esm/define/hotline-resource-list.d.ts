import { HotlineResourceList } from '../elements/hotline-resource-list/hotline-resource-list.js';
declare global {
    interface HTMLElementTagNameMap {
        'hotline-resource-list': HotlineResourceList;
    }
}
