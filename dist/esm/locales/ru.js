import { templates } from './generated/ru.js';

const ru = { code: "ru", name: "\u0420\u0443\u0441\u0441\u043A\u0438\u0439", dir: "ltr", reviewed: null, templates };

export { ru };
