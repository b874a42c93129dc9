/** The blocks in the editor: a live element, and a sidebar made from what the element's manifest declares. */
(() => {
  const { createBlock, registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, FormTokenField, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { createElement, useEffect, useRef } = wp.element;
  const { __ } = wp.i18n;
  const { elements, number, ownPages, codes, loaded } = window.hotlineElementsEditor;

  // Descriptions and names come from data, and stand in the translation under their English.
  const translated = (text) => __(text, 'hotline-elements');

  const labels = {
    lang: __('Language', 'hotline-elements'),
    theme: __('Colors', 'hotline-elements'),
    'heading-level': __('Heading level', 'hotline-elements'),
    line: __('Hotline', 'hotline-elements'),
    layout: __('Layout', 'hotline-elements'),
    languages: __('Languages to switch to', 'hotline-elements'),
    'hide-languages': __('Hide the language switch', 'hotline-elements'),
    'quick-exit': __('Quick exit', 'hotline-elements'),
    'exit-href': __('Where the quick exit leads', 'hotline-elements'),
    region: __('Region', 'hotline-elements'),
    topic: __('Topic', 'hotline-elements'),
    audience: __('Audience', 'hotline-elements'),
    filterable: __('Search and filters', 'hotline-elements'),
    sections: __('Sections', 'hotline-elements'),
    note: __('A line of your own', 'hotline-elements'),
  };
  /** Values of attributes are in small letters. */
  const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const plain = (description) => translated(description).replaceAll('`', '');

  const optionsOf = ({ kind, values, default: initial }) => {
    const options = Object.entries(values).map(([value, name]) => ({
      value,
      label: capitalized(translated(name)),
    }));
    const none =
      kind === 'language' ? __('That of the page', 'hotline-elements') : __('All', 'hotline-elements');
    return initial ? options : [{ value: '', label: none }, ...options];
  };

  /** Several values in one attribute, by their names. */
  const tokens = (common, { values }, value, change) => {
    const nameOf = (key) => capitalized(translated(values[key] ?? key));
    const keyOf = (name) => Object.keys(values).find((key) => [key, nameOf(key)].includes(name));
    const field = createElement(FormTokenField, {
      ...common,
      value: value.split(' ').filter(Boolean).map(nameOf),
      suggestions: Object.keys(values).map(nameOf),
      __experimentalExpandOnFocus: true,
      __experimentalValidateInput: (name) => Boolean(keyOf(name)),
      onChange: (names) => change(names.map(keyOf).filter(Boolean).join(' ')),
    });
    // It alone has no margin of its own.
    return createElement('div', { key: common.key, className: 'components-base-control' }, field);
  };

  const control = (name, attribute, value, change) => {
    const common = {
      key: name,
      label: labels[name] ?? name,
      help: plain(attribute.description),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    switch (attribute.kind) {
      case 'boolean':
        return createElement(ToggleControl, { ...common, checked: value, onChange: change });
      case 'choice':
      case 'language':
        return createElement(SelectControl, {
          ...common,
          options: optionsOf(attribute),
          value,
          onChange: change,
        });
      case 'choices':
        return tokens(common, attribute, value, change);
      default:
        return createElement(TextControl, {
          ...common,
          type: attribute.kind === 'url' ? 'url' : 'text',
          value,
          onChange: change,
        });
    }
  };

  /** The element itself. Its attributes are set by hand: what React makes of one depends on its version. */
  const Preview = ({ tag, attributes }) => {
    const element = useRef();
    useEffect(() => {
      const shown = { ...attributes };
      // The editor has every language at hand, the page only these.
      if (shown.languages === '') shown.languages = [...new Set([...loaded, shown.lang])].join(' ').trim();
      for (const [name, { kind }] of Object.entries(elements[tag].attributes)) {
        if (shown[name]) element.current.setAttribute(name, kind === 'boolean' ? '' : shown[name]);
        else element.current.removeAttribute(name);
      }
    });
    const notes = Object.keys(elements[tag].slots)
      .filter((slot) => attributes[slot])
      .map((slot) => createElement('span', { key: slot, slot }, attributes[slot]));
    return createElement(
      tag,
      { ref: element },
      createElement('a', { href: number.href }, number.text),
      ...notes,
    );
  };

  const Edit = ({ tag, attributes, setAttributes }) => {
    const { attributes: declared, slots } = elements[tag];
    const all = {
      ...declared,
      ...Object.fromEntries(
        Object.entries(slots).map(([slot, description]) => [slot, { kind: 'text', values: {}, description }]),
      ),
    };
    const controls = Object.entries(all).map(([name, attribute]) =>
      control(name, attribute, attributes[name], (value) => setAttributes({ [name]: value })),
    );
    return createElement(
      'div',
      useBlockProps(),
      createElement(
        InspectorControls,
        {},
        createElement(PanelBody, { title: __('Settings', 'hotline-elements') }, ...controls),
      ),
      createElement(Disabled, {}, createElement(Preview, { tag, attributes })),
    );
  };

  /** The attributes of a block, from those of a node. */
  const readAttributes = (tag, read) =>
    Object.fromEntries(
      Object.entries(elements[tag].attributes)
        .map(([name, { kind }]) => [name, kind, read(name)])
        .filter(([, , value]) => typeof value === 'string')
        .map(([name, kind, value]) => [name, kind === 'boolean' ? value !== 'false' : value.trim()]),
    );

  const blockName = (tag) => tag.replace('hotline-', 'hotline-elements/');
  const link = { a: { attributes: ['href', 'rel', 'dir'], children: { '#text': {} } }, '#text': {} };

  /** The language of a link to our own page that is all that a node holds. */
  const ownLanguage = (node) => {
    const text = node.textContent.trim();
    const anchor = node.querySelector('a');
    const href = anchor?.textContent.trim() === text ? anchor.href : text;
    const code =
      ownPages && href.startsWith(`${ownPages}e/`) && href.slice(`${ownPages}e/`.length).replace(/\/$/, '');
    return codes.includes(code) ? code : undefined;
  };

  /** What someone pastes: the element, a placeholder, a link to our own page, or a shortcode. */
  const transformsOf = (tag) => {
    const names = Object.keys(elements[tag].attributes);
    const kind = tag.replace('hotline-', '');
    const from = [
      {
        type: 'raw',
        priority: 5,
        schema: { [tag]: { attributes: names, children: link } },
        isMatch: (node) => node.localName === tag,
        transform: (node) =>
          createBlock(
            blockName(tag),
            readAttributes(tag, (name) => node.getAttribute(name)),
          ),
      },
      {
        type: 'raw',
        priority: 5,
        schema: {
          div: { attributes: ['data-hotline', ...names.map((name) => `data-${name}`)], children: link },
        },
        isMatch: (node) => node.localName === 'div' && node.dataset.hotline === kind,
        transform: (node) =>
          createBlock(
            blockName(tag),
            readAttributes(tag, (name) => node.getAttribute(`data-${name}`)),
          ),
      },
      {
        type: 'shortcode',
        tag,
        attributes: Object.fromEntries(
          Object.entries(elements[tag].attributes).map(([name, attribute]) => [
            name,
            {
              type: attribute.kind === 'boolean' ? 'boolean' : 'string',
              shortcode: ({ named, numeric }) =>
                readAttributes(tag, (key) => named[key] ?? (numeric.includes(key) ? '' : undefined))[name] ??
                (attribute.kind === 'boolean' ? false : attribute.default),
            },
          ]),
        ),
      },
    ];
    if (tag === 'hotline-banner') {
      from.push({
        type: 'raw',
        // Before the block that embeds addresses.
        priority: 5,
        isMatch: (node) => node.localName === 'p' && ownLanguage(node) !== undefined,
        transform: (node) => createBlock(blockName(tag), { lang: ownLanguage(node) }),
      });
    }
    return { from };
  };

  for (const tag of Object.keys(elements)) {
    registerBlockType(blockName(tag), {
      edit: (props) => createElement(Edit, { ...props, tag }),
      save: () => null,
      transforms: transformsOf(tag),
    });
  }
})();
