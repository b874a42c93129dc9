/** The classic script: every tag. */
import './define.js';
import './start.js';
