export { HotlineBanner } from './elements/hotline-banner/hotline-banner.js';
export { HotlineExitEvent, HotlineLocaleChangeEvent } from './elements/events.js';
export { HotlineDefinitionCard } from './elements/hotline-definition-card/hotline-definition-card.js';
export { HotlineQuickExit } from './elements/hotline-quick-exit/hotline-quick-exit.js';
export { HotlineResourceList } from './elements/hotline-resource-list/hotline-resource-list.js';
export { addLocale } from './localize.js';
