import { templates } from './generated/fil.js';

const fil = { code: "fil", name: "Filipino", dir: "ltr", reviewed: null, templates };

export { fil };
