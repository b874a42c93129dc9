import 'trix';

const edited = async (htmls) => {
  const editor = document.createElement('trix-editor');
  const ready = new Promise((resolve) => editor.addEventListener('trix-initialize', resolve));
  document.body.append(editor);
  await ready;
  const saved = htmls.map((html) => {
    editor.editor.loadHTML(html);
    return editor.value;
  });
  editor.remove();
  return saved;
};

export const standard = edited;
export const configured = async (htmls) => {
  await import('../../../docs/placement/trix.js');
  return edited(htmls);
};
