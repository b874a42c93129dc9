/** The project's own rules. What ESLint can do with options alone stands in restrictions.mjs. */
import { disableReasonRule } from './disable-reason.mjs';
import { layersRule } from './layers.mjs';
import { messageRule } from './messages.mjs';
import { defineRule, elementClassRule, fileNameRule } from './names.mjs';
import { stylesRule } from './styles.mjs';
import { templateContentRule, templateLinksRule, templateWordsRule } from './templates.mjs';

export const plugin = {
  meta: { name: 'hotline' },
  rules: {
    define: defineRule,
    'disable-reason': disableReasonRule,
    'element-class': elementClassRule,
    'file-name': fileNameRule,
    layers: layersRule,
    message: messageRule,
    styles: stylesRule,
    'template-content': templateContentRule,
    'template-links': templateLinksRule,
    'template-words': templateWordsRule,
  },
};
