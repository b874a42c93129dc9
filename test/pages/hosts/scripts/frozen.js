// A page that hardens its natives.
for (const { prototype } of [Object, Array, Function, String, Map, Promise, HTMLElement, Element, Node])
  Object.freeze(prototype);
