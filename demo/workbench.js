/** The workbench: what is chosen in the form, or in the fragment of the address, is shown, and written as what to paste. */
import { fragmentOf, readChoice, unknownBase } from './choice.js';
import { elementOf, contractOf } from './contract.js';
import { contrastsOf } from './contrast.js';
import { attributeFields, colorFields, fillSelect } from './controls.js';
import { showPreview, styleOf } from './preview.js';
import { carriers, scriptsOf, snippetOf } from './snippets.js';
import { labelOf, wordsFor } from './words.js';

const dist = new URL('../dist/', import.meta.url).href;
/** Pages cannot be had from there, only scripts: it sends them as plain text. */
const deliveryNetwork = (version) => `https://cdn.jsdelivr.net/npm/hotline-elements@${version}/dist/`;
const carriersOfPages = ['own-link', 'iframe'];

/** What leads to a page of its own knows nothing of the language around it: it is told. */
const spoken = ({ attributes, ...choice }, carrier) => ({
  ...choice,
  attributes: carriersOfPages.includes(carrier)
    ? { ...attributes, lang: attributes.lang || document.documentElement.lang }
    : attributes,
});

const byId = (id) => document.getElementById(id);
const form = byId('tools');
const fetched = new Map();

/** What a file of `dist/` holds. */
const load = (file) => {
  if (!fetched.has(file)) {
    const asked = fetch(dist + file).then((response) => {
      if (!response.ok) throw new Error(`${dist}${file}: ${response.status}`);
      return file.endsWith('.json') ? response.json() : response.text();
    });
    fetched.set(file, asked);
  }
  return fetched.get(file);
};

const texts = (selector, key) =>
  [...document.querySelectorAll(selector)].map((node) => [node.dataset[key], node.textContent.trim()]);

const start = async () => {
  const [manifest, directory, integrity] = await Promise.all(
    ['custom-elements.json', 'directory.json', 'integrity.json'].map(load),
  );
  // Names of topics and regions are taken from it.
  await document.querySelector('hotline-resource-list').updateComplete;
  const contract = contractOf(manifest, directory, integrity);
  const version = globalThis.hotlineElements?.version ?? '';
  const places = texts('[data-where] th', 'name').map(([, name], index) => {
    const row = document.querySelectorAll('[data-where]')[index];
    return { ...row.dataset, name, row };
  });
  const carrierNames = new Map(texts('[data-carrier-name]', 'carrierName'));
  const options = {
    where: places.map(({ where }) => where),
    carrier: carriers,
    page: [...byId('page').options].map(({ value }) => value),
    hosting: [...byId('hosting').options].map(({ value }) => value),
  };

  const placeOf = ({ where }) => places.find((place) => place.where === where);
  const carrierOf = (choice) => choice.carrier || placeOf(choice).carrier;

  /** What the form says, as a fragment. */
  const written = () => {
    const pairs = new Map();
    for (const [name, value] of new FormData(form)) {
      const field = form.elements[name];
      if (field.type === 'color' && field.value === field.defaultValue) continue;
      if (value !== '') pairs.set(name, pairs.has(name) ? `${pairs.get(name)} ${value}` : value);
    }
    return new URLSearchParams([...pairs]).toString();
  };

  const writeForm = (choice) => {
    const element = elementOf(contract, choice.element);
    fillSelect(
      byId('element'),
      contract.elements.map(({ tag }) => [tag, labelOf(tag)]),
      choice.element,
    );
    byId('element-hint').textContent = wordsFor(`hint:${choice.element}`) ?? element.summary;
    byId('attributes').replaceChildren(...attributeFields(element.attributes, choice.attributes));
    writeColors(choice);
    fillSelect(
      byId('where'),
      places.map(({ where, name }) => [where, name]),
      choice.where,
    );
    writeCarriers(choice);
    byId('page').value = choice.page;
    byId('hosting').value = choice.hosting;
    byId('base').value = choice.base;
  };

  const writeColors = ({ colors, attributes: { theme } }) =>
    byId('color-fields').replaceChildren(
      ...colorFields(contract.colors, colors, theme === 'dark' ? 'dark' : 'light'),
    );

  const writeCarriers = (choice) => {
    const right = wordsFor('right-carrier', { carrier: carrierNames.get(placeOf(choice).carrier) });
    fillSelect(
      byId('carrier'),
      [['', right], ...carriers.map((id) => [id, carrierNames.get(id)])],
      choice.carrier,
    );
  };

  const tellContrasts = ({ colors, attributes: { theme = 'light' } }) => {
    const lines = contrastsOf(contract.colors, colors, theme).map(({ theme: shade, names, ratio, least }) => {
      const item = document.createElement('li');
      const verdict = ratio < least ? 'too-low' : ratio >= 7 ? 'very-good' : 'enough';
      item.className = verdict;
      item.textContent = wordsFor(verdict, {
        front: labelOf(names[0]),
        ground: labelOf(names[1]),
        theme: wordsFor(`theme=${shade}`) ?? shade,
        // Never rounded up to what is needed.
        ratio: (Math.floor(ratio * 10) / 10).toLocaleString(document.documentElement.lang),
        least: least.toLocaleString(document.documentElement.lang),
      });
      return item;
    });
    byId('contrasts').replaceChildren(...lines);
  };

  const tellProblems = (problems) => {
    const lines = problems.map(({ key, value, reason, instead }) =>
      wordsFor(reason ? `problem:${reason}` : 'problem', {
        key,
        value: value.length > 60 ? `${value.slice(0, 60)}…` : value,
        instead,
      }),
    );
    byId('problems').textContent = lines.join(' ');
  };

  const writePaste = (name, text) => {
    const block = document.querySelector(`[data-paste="${name}"]`);
    block.hidden = text === '';
    block.querySelector('code').textContent = text;
  };

  const tell = (remarks) => {
    const node = byId('remarks');
    const lines = remarks.map((textContent) =>
      Object.assign(document.createElement('p'), { className: 'remark', textContent }),
    );
    // What is said already is not said again.
    if (String(remarks) !== String([...node.children].map(({ textContent }) => textContent)))
      node.replaceChildren(...lines);
  };

  /** The addresses that came with the address of the page: whoever sent the link may have written them. */
  const received = new Set();

  let turn = 0;
  const show = async (choice) => {
    const mine = ++turn;
    const carrier = carrierOf(choice);
    const code = choice.attributes.lang ?? document.documentElement.lang;
    const prerendered = (await load(`snippets/${code}/${choice.element}.html`)).trim();
    if (mine !== turn) return;
    const here = { base: dist, version, integrity, directory, prerendered };
    const isElsewhere = choice.hosting === 'cdn' && !carriersOfPages.includes(carrier);
    const there = { ...here, base: isElsewhere ? deliveryNetwork(version) : choice.base };
    const style = styleOf(choice.colors);

    writePaste('element', snippetOf(carrier, spoken(choice, carrier), there));
    writePaste('once', scriptsOf(carrier, choice, there));
    writePaste('style', carrier === 'iframe' ? '' : style);
    const row = placeOf(choice).row;
    byId('why').textContent = row.cells[2].textContent;
    byId('stripped').textContent = row.cells[3].textContent;
    byId('carrier-hint').textContent = document.querySelector(
      `[data-carrier-name="${carrier}"] + dd`,
    ).textContent;
    byId('base-field').hidden = isElsewhere;
    const hasExit = choice.element === 'hotline-quick-exit' || choice.attributes['quick-exit'];
    const exit = choice.attributes['exit-href'];
    const isWritten = carrier !== 'wordpress' && !isElsewhere;
    const remarks = {
      'remark-example': isWritten && choice.base === unknownBase,
      'remark-base': isWritten && choice.base !== unknownBase && received.has('base'),
      'remark-exit': hasExit && exit && carrier !== 'own-link' && received.has('exit-href'),
      'remark-exit-frame': hasExit && carrier === 'iframe',
      'remark-pages': choice.hosting === 'cdn' && !isElsewhere,
      'remark-network': isElsewhere,
      'remark-defaults':
        carrier === 'prerendered' && Object.keys(choice.attributes).some((name) => name !== 'lang'),
      'remark-colors': carrier === 'iframe' && style !== '',
      'remark-link': carrier === 'own-link',
    };
    tell(
      Object.keys(remarks)
        .filter((key) => remarks[key])
        .map((key) => wordsFor(key, { base: choice.base, exit })),
    );
    tellContrasts(choice);

    // WordPress is not here; what its plug-in writes is the element.
    const shown = carrier === 'wordpress' ? 'pinned' : carrier;
    const remark = await showPreview(byId('preview'), {
      page: choice.page,
      snippet: scriptsOf(shown, choice, here) + snippetOf(shown, spoken(choice, shown), here),
      fragment: fragmentOf({ ...choice, carrier: shown }, options),
      colors: carrier === 'iframe' ? {} : choice.colors,
    });
    const remarksOfPage = [wordsFor(`page:${choice.page}`), remark, hasExit && wordsFor('exit-works')];
    byId('page-hint').textContent = remarksOfPage.filter(Boolean).join(' ');
    byId('print').hidden = choice.page !== 'print';
  };

  const keep = (choice) => {
    const fragment = `#${fragmentOf(choice, options)}`;
    history.replaceState(null, '', fragment);
    byId('other-language').hash = fragment;
  };

  const readAddress = () => {
    const { choice, problems } = readChoice(location.hash, contract, options);
    tellProblems(problems);
    received.clear();
    for (const key of ['base', 'exit-href'])
      if (new URLSearchParams(location.hash.slice(1)).has(key)) received.add(key);
    writeForm(choice);
    byId('other-language').hash = location.hash;
    return show(choice);
  };

  form.addEventListener('input', ({ target }) => {
    if (target.name === 'where') byId('carrier').value = '';
    received.delete(target.name);
    const given = new URLSearchParams(written());
    if (target.name === 'element') {
      const names = elementOf(contract, target.value)?.attributes.map(({ name }) => name) ?? [];
      const others = contract.elements.flatMap(({ attributes }) => attributes.map(({ name }) => name));
      for (const name of others) if (!names.includes(name)) given.delete(name);
    }
    const { choice, problems } = readChoice(given.toString(), contract, options);
    tellProblems(problems);
    if (target.name === 'element') {
      writeForm(choice);
      byId('element').focus();
    }
    if (target.name === 'theme') writeColors(choice);
    if (target.name === 'where') writeCarriers(choice);
    keep(choice);
    show(choice).catch(tellTrouble);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    const block = target.closest('[data-paste]');
    if (block && target.matches('button')) copy(block);
  });
  byId('reset-colors').addEventListener('click', () => {
    for (const field of byId('color-fields').querySelectorAll('input')) field.value = field.defaultValue;
    form.dispatchEvent(new Event('input'));
  });
  byId('share').addEventListener('click', () => copyText(location.href, byId('share-told')));
  byId('print').addEventListener('click', () =>
    byId('preview').querySelector('iframe').contentWindow.print(),
  );
  window.addEventListener('hashchange', () => readAddress().catch(tellTrouble));
  await readAddress();
  form.hidden = false;
};

const copyText = async (text, told, code) => {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = wordsFor('copied');
  } catch {
    // Pages without TLS, and browsers that were told not to, have no clipboard.
    if (code) getSelection().selectAllChildren(code);
    told.textContent = wordsFor(code ? 'selected' : 'not-copied');
  }
};

const copy = (block) => {
  const code = block.querySelector('code');
  return copyText(code.textContent, block.querySelector('[role=status]'), code);
};

const tellTrouble = (error) => {
  console.error(error);
  byId('problems').textContent = wordsFor('trouble', { error: error.message });
};

start().catch(tellTrouble);
