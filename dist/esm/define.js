import './define/hotline-banner.js';
import './define/hotline-quick-exit.js';
