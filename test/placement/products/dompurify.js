import DOMPurify from 'dompurify';
import { clean } from '../../../docs/placement/dompurify.js';

export const standard = (htmls) => htmls.map((html) => DOMPurify.sanitize(html));
export const configured = (htmls) => htmls.map(clean);
