const attribute = (initial, expected, take) => ({
  initial,
  expected,
  read: (value) => {
    const isPlain = ["string", "number", "boolean"].includes(typeof value);
    const text = isPlain ? String(value).trim() : typeof value;
    if (value === void 0 || value === null || text === "") return { value: initial };
    return take(text) ?? { value: initial, refused: text };
  }
});
const oneOf = (words) => attribute(words[0], `one of: ${words.join(", ")}`, (text) => {
  const word = words.find((known) => known === text.toLowerCase());
  return word === void 0 ? void 0 : { value: word };
});
const flag = () => {
  const words = attribute(
    false,
    "a boolean: leave it out, or write it without a value",
    (text) => text === "true" || text === "false" ? { value: text === "true" } : void 0
  );
  return { ...words, read: (value) => value === "" ? { value: true } : words.read(value) };
};
const wholeNumber = (initial, least, most) => attribute(
  initial,
  `a whole number from ${least} to ${most}`,
  (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? { value: Number(text) } : void 0
);
const languageTags = () => {
  const words = attribute([], "a list of language codes, such as: en es", (text) => {
    const tags = text.split(/[\s,]+/).filter(Boolean);
    const isTag = (tag) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
    const refused = tags.filter((tag) => !isTag(tag)).join(" ");
    return { value: tags.filter(isTag), ...refused && { refused } };
  });
  return { ...words, read: (value) => words.read(joined(value)) };
};
const joined = (value) => {
  try {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string").join(" ") : value;
  } catch {
    return value;
  }
};
const someOf = (words, initial) => {
  const list = attribute(initial, `any of: ${words.join(", ")}`, (text) => {
    const given = text.toLowerCase().split(/[\s,]+/).filter(Boolean);
    const isKnown = (word) => words.includes(word);
    const value = [...new Set(given.filter(isKnown))];
    const refused = given.filter((word) => !isKnown(word)).join(" ");
    return value.length ? { value, ...refused && { refused } } : void 0;
  });
  return { ...list, read: (value) => list.read(joined(value)) };
};
const regionCode = () => attribute(
  "",
  "an ISO 3166 code, such as US or US-CA",
  (text) => /^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(text) ? { value: text.toUpperCase() } : void 0
);
const idOf = (what) => attribute(
  "",
  `the id of ${what} of the directory`,
  (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? { value: text } : void 0
);
const webAddress = (initial) => attribute(initial, "an address that begins with https:// or http://", (text) => {
  const address = webAddressOf(text);
  return address === void 0 ? void 0 : { value: address };
});
const webAddressOf = (text) => {
  try {
    const url = new URL(text);
    const isWeb = /^https?:\/\//i.test(text) && /^https?:$/.test(url.protocol);
    return isWeb && !url.username && !url.password ? url.href : void 0;
  } catch {
    return void 0;
  }
};

export { flag, idOf, languageTags, oneOf, regionCode, someOf, webAddress, webAddressOf, wholeNumber };
