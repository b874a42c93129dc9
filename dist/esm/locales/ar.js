import { templates } from './generated/ar.js';

const ar = { code: "ar", name: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629", dir: "rtl", comma: "\u060C ", reviewed: null, templates };

export { ar };
