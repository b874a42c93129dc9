import { templates } from './generated/es.js';

const es = { code: "es", name: "Espa\xF1ol", dir: "ltr", reviewed: null, templates };

export { es };
