import sanitizeHtml from 'sanitize-html';
import { clean } from '../../../docs/placement/sanitize-html.js';

export const standard = (htmls) => htmls.map((html) => sanitizeHtml(html));
export const configured = (htmls) => htmls.map(clean);
