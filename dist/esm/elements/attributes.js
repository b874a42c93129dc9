const kebab = (name) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
const checkedProperties = (attributes) => Object.fromEntries(
  Object.entries(attributes).map(([name, check]) => [
    name,
    // The text goes to the check as it is.
    { attribute: kebab(name), converter: (text) => text, check }
  ])
);

export { checkedProperties };
