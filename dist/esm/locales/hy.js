import { templates } from './generated/hy.js';

const hy = { code: "hy", name: "\u0540\u0561\u0575\u0565\u0580\u0565\u0576", dir: "ltr", reviewed: null, templates };

export { hy };
