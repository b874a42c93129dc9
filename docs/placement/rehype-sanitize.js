import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { hotlineTags } from './hotline-tags.js';

const schema = {
  ...defaultSchema,
  tagNames: [...defaultSchema.tagNames, ...Object.keys(hotlineTags)],
  attributes: { ...defaultSchema.attributes, ...hotlineTags },
  protocols: { ...defaultSchema.protocols, href: [...defaultSchema.protocols.href, 'tel'] },
};

export const clean = (html) =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize, schema)
      .use(rehypeStringify)
      .processSync(html),
  );
