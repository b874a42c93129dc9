import { HotlineQuickExit } from '../elements/hotline-quick-exit/hotline-quick-exit.js';
declare global {
    interface HTMLElementTagNameMap {
        'hotline-quick-exit': HotlineQuickExit;
    }
}
