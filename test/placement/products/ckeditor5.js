import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';
import { Hotline } from '../../../docs/placement/ckeditor5.js';

/** What the documentation's first editor has. */
const usual = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote];

const edited = async (htmls, more) => {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: usual, ...more });
  const saved = htmls.map((html) => {
    editor.setData(html);
    return editor.getData();
  });
  await editor.destroy();
  place.remove();
  return saved;
};

export const standard = (htmls) => edited(htmls);
export const configured = (htmls) => edited(htmls, { plugins: [...usual, Hotline] });
