// The page's own script. Its control works; and it notes what the page is like, so that a test can see what changes.
(() => {
  document.querySelector('#control')?.addEventListener('click', () => {
    document.querySelector('#result').textContent = 'works';
  });

  const properties = [
    'color',
    'background-color',
    'font-size',
    'font-family',
    'display',
    'visibility',
    'opacity',
  ];
  const lookOf = (element) =>
    properties.map((name) => getComputedStyle(element).getPropertyValue(name)).join(' ');
  const looks = [...document.querySelectorAll('html, body, h1, p, #control')].map((element) => [
    element,
    lookOf(element),
  ]);

  const owners = { window: self };
  for (const name of [
    'Object',
    'Array',
    'String',
    'Function',
    'Promise',
    'Node',
    'Element',
    'HTMLElement',
    'Document',
  ])
    owners[`${name}.prototype`] = self[name].prototype;
  const descriptorsOf = (owner) =>
    new Map(Reflect.ownKeys(owner).map((key) => [key, Reflect.getOwnPropertyDescriptor(owner, key)]));
  const members = Object.keys(owners).map((name) => [name, descriptorsOf(owners[name])]);

  const ours = ['hotlineElements', 'hotlineLocales'];
  const isSame = (a, b) => Object.is(a?.value, b?.value) && a?.get === b?.get && a?.set === b?.set;

  self.changesSince = () => [
    ...looks
      .filter(([element, look]) => look !== lookOf(element))
      .map(([element, look]) => `the look of ${element.localName}: ${look} is now ${lookOf(element)}`),
    ...members.flatMap(([name, before]) => {
      const after = descriptorsOf(owners[name]);
      return [...new Set([...before.keys(), ...after.keys()])]
        .filter(
          (key) => key !== 'changesSince' && !ours.includes(key) && !isSame(before.get(key), after.get(key)),
        )
        .map((key) => `${name}.${String(key)}`);
    }),
  ];
})();
