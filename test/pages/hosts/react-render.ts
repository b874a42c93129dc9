/** React draws the page, before our script has come. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ReactPage } from './react-page.js';

createRoot(document.querySelector('#root')!).render(createElement(ReactPage));
