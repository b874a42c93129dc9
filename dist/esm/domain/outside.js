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
  const isText = (value) => typeof value === "string";
  return {
    ...words,
    read: (value) => words.read(Array.isArray(value) ? value.filter(isText).join(" ") : value)
  };
};
const webAddress = (initial) => attribute(initial, "an address that begins with https:// or http://", (text) => {
  const address = webAddressOf(text);
  return address === void 0 ? void 0 : { value: address };
});
const webAddressOf = (text) => {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url.href : void 0;
  } catch {
    return void 0;
  }
};

export { flag, languageTags, oneOf, webAddress, webAddressOf, wholeNumber };
