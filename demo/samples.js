// Shows each element a second time in a narrow column, and both again in the other themes once they are asked for.
for (const pair of document.querySelectorAll('.pair')) {
  const [element] = pair.children;
  pair.append(element.cloneNode(true));
  for (const theme of ['dark', 'auto']) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const code = document.createElement('code');
    code.translate = false;
    code.textContent = `theme="${theme}"`;
    summary.append(code);
    details.append(summary);
    details.addEventListener(
      'toggle',
      () => {
        const themed = pair.cloneNode(true);
        for (const copy of themed.children) copy.setAttribute('theme', theme);
        details.append(themed);
      },
      { once: true },
    );
    pair.parentElement.append(details);
  }
}
