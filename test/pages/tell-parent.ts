/** In a sandbox without an origin the tests cannot look into the page: it tells what it shows. */
import { all, troubleWithNumber } from './looking.js';

addEventListener('load', () =>
  parent.postMessage(
    { trouble: troubleWithNumber(document), exits: all(document, '.exit').length, origin: self.origin },
    '*',
  ),
);
