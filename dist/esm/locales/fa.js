import { templates } from './generated/fa.js';

const fa = { code: "fa", name: "\u0641\u0627\u0631\u0633\u06CC", dir: "rtl", comma: "\u060C ", reviewed: null, templates };

export { fa };
