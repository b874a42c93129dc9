import { templates } from './generated/ko.js';

const ko = { code: "ko", name: "\uD55C\uAD6D\uC5B4", dir: "ltr", reviewed: null, templates };

export { ko };
