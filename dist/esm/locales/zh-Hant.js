import { templates } from './generated/zh-Hant.js';

const zhHant = {
  code: "zh-Hant",
  name: "\u7E41\u9AD4\u4E2D\u6587",
  dir: "ltr",
  comma: "\u3001",
  reviewed: null,
  templates
};

export { zhHant };
