import { templates } from './generated/zh-Hans.js';

const zhHans = {
  code: "zh-Hans",
  name: "\u7B80\u4F53\u4E2D\u6587",
  dir: "ltr",
  comma: "\u3001",
  reviewed: null,
  templates
};

export { zhHans };
