export { HotlineBanner } from './elements/hotline-banner/hotline-banner.js';
export { HotlineExitEvent, HotlineLocaleChangeEvent } from './elements/events.js';
export { HotlineQuickExit } from './elements/hotline-quick-exit/hotline-quick-exit.js';
export { addLocale } from './localize.js';
