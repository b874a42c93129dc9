import { HotlineBanner } from '../elements/hotline-banner/hotline-banner.js';
declare global {
    interface HTMLElementTagNameMap {
        'hotline-banner': HotlineBanner;
    }
}
