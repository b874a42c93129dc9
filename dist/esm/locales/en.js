const en = { code: "en", name: "English", dir: "ltr", reviewed: null, templates: {} };

export { en };
