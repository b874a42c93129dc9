/** The classic script of who shows the line only: the banner and the way off the page. */
import './define/hotline-banner.js';
import './define/hotline-quick-exit.js';
import './start.js';
