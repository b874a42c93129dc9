import 'hotline-elements/define/hotline-quick-exit.js';
