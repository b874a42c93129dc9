import { templates } from './generated/pa-Guru.js';

const paGuru = { code: "pa-Guru", name: "\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40", dir: "ltr", reviewed: null, templates };

export { paGuru };
