const kebab = (name) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
const checkedProperties = (attributes, ...others) => ({
  ...Object.fromEntries(
    Object.entries(attributes).map(([name, check]) => [
      name,
      // The text goes to the check as it is.
      { attribute: kebab(name), converter: (text) => text, check }
    ])
  ),
  ...Object.fromEntries(others.map((name) => [name, { attribute: false, noAccessor: true }]))
});

export { checkedProperties, kebab };
