const matchLocale = (tag, codes) => {
  const wanted = tag.trim().replaceAll("_", "-").toLowerCase().replace(/^tl\b/, "fil");
  const exact = codes.find((code) => code.toLowerCase() === wanted);
  if (exact || !wanted) return exact;
  const script = languageAndScript(wanted);
  return codes.find((code) => languageAndScript(code) === script);
};
const languageAndScript = (tag) => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag.split("-")[0];
  }
};

export { matchLocale };
