/** A page's own application that takes our elements from npm into its own bundle. */
import '../../dist/esm/define.js';

// Named, because a bundler leaves out a bare import of what is said to have no side effects.
export { setLocale } from './host.js';
