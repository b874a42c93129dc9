import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { extensions } from '../../../docs/placement/tiptap.js';

const edited = (htmls, more = []) => {
  const element = document.createElement('div');
  const editor = new Editor({ element, extensions: [StarterKit, ...more] });
  const saved = htmls.map((html) => {
    editor.commands.setContent(html);
    return editor.getHTML();
  });
  editor.destroy();
  return saved;
};

export const standard = (htmls) => edited(htmls);
export const configured = (htmls) => edited(htmls, extensions);
