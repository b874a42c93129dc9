import { templates } from './generated/vi.js';

const vi = { code: "vi", name: "Ti\u1EBFng Vi\u1EC7t", dir: "ltr", reviewed: null, templates };

export { vi };
