/** The blocks in the editor: a live element, and a sidebar made from what the element's manifest declares. */
(() => {
  const { createBlock, registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, FormTokenField, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { createElement, useEffect, useRef } = wp.element;
  const { __ } = wp.i18n;
  const { elements, number, ownPages, codes } = window.hotlineElementsEditor;

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
  const plain = (description) => translated(description).replaceAll('`', '');

  const numbers = ['1', '2', '3', '4', '5', '6'];
  const optionsOf = ({ kind, values, default: initial }) => {
    if (kind === 'number') return numbers.map((value) => ({ value, label: value }));
    const options = Object.entries(values).map(([value, name]) => ({ value, label: translated(name) }));
    const none =
      kind === 'language' ? __('That of the page', 'hotline-elements') : __('All', 'hotline-elements');
    return initial ? options : [{ value: '', label: none }, ...options];
  };

  /** Several values in one attribute, by their names. */
  const tokens = (common, { values }, value, change) => {
    const valueOf = (name) =>
      Object.keys(values).find((key) => [key, translated(values[key])].includes(name)) ?? name;
    return createElement(FormTokenField, {
      ...common,
      value: value
        .split(' ')
        .filter(Boolean)
        .map((key) => translated(values[key] ?? key)),
      suggestions: Object.values(values).map(translated),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      onChange: (names) =>
        change(
          names
            .map(valueOf)
            .filter((key) => key in values)
            .join(' '),
        ),
    });
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
      case 'number':
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
      for (const [name, { kind, default: initial }] of Object.entries(elements[tag].attributes)) {
        const value = kind === 'boolean' ? (attributes[name] ? '' : undefined) : attributes[name];
        if (value === undefined || (kind !== 'boolean' && value === initial))
          element.current.removeAttribute(name);
        else element.current.setAttribute(name, value);
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
