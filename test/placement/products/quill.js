import Quill from 'quill';

const edited = (htmls) => {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = new Quill(place);
  const saved = htmls.map((html) => {
    editor.setContents(editor.clipboard.convert({ html }));
    return editor.getSemanticHTML();
  });
  place.remove();
  return saved;
};

export const standard = edited;
export const configured = async (htmls) => {
  await import('../../../docs/placement/quill.js');
  return edited(htmls);
};
