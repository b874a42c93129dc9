/** React takes over what a server drew, which our script may have upgraded already. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { ReactPage } from './react-page.js';

const root = document.querySelector('#root')!;
// Nothing is hydrated that is not what React's own server would have sent.
if (renderToString(createElement(ReactPage)) !== root.innerHTML)
  console.error(renderToString(createElement(ReactPage)));
hydrateRoot(root, createElement(ReactPage));
