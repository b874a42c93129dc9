import xss from 'xss';
import { clean } from '../../../docs/placement/xss.js';

export const standard = (htmls) => htmls.map((html) => xss.filterXSS(html));
export const configured = (htmls) => htmls.map(clean);
