import './define/hotline-banner.js';
import './define/hotline-definition-card.js';
import './define/hotline-quick-exit.js';
import './define/hotline-resource-list.js';
