import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { HotlineNode } from '../../../docs/placement/lexical.js';

/** What the documentation's rich-text editor has. */
const usual = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];

const edited = (htmls, more = []) => {
  const editor = createEditor({
    nodes: [...usual, ...more],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(document.createElement('div'));
  return htmls.map((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    editor.update(
      () => {
        $getRoot().clear().select();
        $insertNodes($generateNodesFromDOM(editor, page));
      },
      { discrete: true },
    );
    return editor.read(() => $generateHtmlFromNodes(editor));
  });
};

export const standard = (htmls) => edited(htmls);
export const configured = (htmls) => edited(htmls, [HotlineNode]);
