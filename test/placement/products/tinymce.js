import tinymce from 'tinymce/tinymce.js';
import 'tinymce/icons/default/icons.js';
import 'tinymce/models/dom/model.js';
import 'tinymce/themes/silver/theme.js';
import { settings } from '../../../docs/placement/tinymce.js';

const edited = async (htmls, more) => {
  const target = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    // Where the looks of the editor lie, which do nothing to what is in it.
    skin: false,
    content_css: false,
    promotion: false,
    ...more,
  });
  const saved = htmls.map((html) => {
    editor.setContent(html);
    return editor.getContent();
  });
  editor.remove();
  target.remove();
  return saved;
};

export const standard = (htmls) => edited(htmls);
export const configured = (htmls) => edited(htmls, settings);
