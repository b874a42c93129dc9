import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { clean } from '../../../docs/placement/rehype-sanitize.js';

const pipe = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

export const standard = (htmls) => htmls.map((html) => String(pipe.processSync(html)));
export const configured = (htmls) => htmls.map(clean);
