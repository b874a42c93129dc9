/** Fields of a form, made from what can be chosen. */
import { hintOf, labelOf, valueLabelOf } from './words.js';

const create = (tag, properties = {}, children = []) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

/** A text in which `code` is marked as such. */
const marked = (text) =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? create('code', { textContent: part, translate: false }) : part));

const optionOf = (value, label, isSelected) =>
  create('option', { value, textContent: label, selected: isSelected });

/** Puts options into a select. */
export const fillSelect = (select, pairs, chosen) =>
  select.replaceChildren(...pairs.map(([value, label]) => optionOf(value, label, value === chosen)));

const fieldOf = (item, control) => {
  const hint = create('p', { id: `${control.id}-hint`, className: 'hint' }, marked(hintOf(item)));
  control.setAttribute('aria-describedby', hint.id);
  const label = create('label', { htmlFor: control.id, textContent: labelOf(item.name) });
  const isBox = control.type === 'checkbox';
  return create('div', { className: isBox ? 'field box' : 'field' }, [
    ...(isBox ? [control, label] : [label, control]),
    hint,
  ]);
};

const makers = {
  flag: (attribute, chosen) =>
    fieldOf(
      attribute,
      create('input', {
        type: 'checkbox',
        id: attribute.name,
        name: attribute.name,
        value: 'true',
        defaultChecked: chosen === true,
      }),
    ),

  text: (attribute, chosen) =>
    fieldOf(
      attribute,
      create('input', {
        type: 'url',
        id: attribute.name,
        name: attribute.name,
        placeholder: attribute.default,
        defaultValue: chosen ?? '',
      }),
    ),

  one: (attribute, chosen) => {
    const { name, values, default: standard } = attribute;
    const offered = standard ? values : ['', ...values];
    const select = create('select', { id: name, name });
    fillSelect(
      select,
      offered.map((value) => [value, valueLabelOf(attribute, value)]),
      chosen ?? standard,
    );
    return fieldOf(attribute, select);
  },

  many: (attribute, chosen) => {
    const { name, values, default: standard } = attribute;
    const checked = (chosen ?? standard).split(' ');
    const boxes = values.map((value) =>
      create('label', {}, [
        create('input', { type: 'checkbox', name, value, defaultChecked: checked.includes(value) }),
        ` ${valueLabelOf(attribute, value)}`,
      ]),
    );
    const hint = create('p', { id: `${name}-hint`, className: 'hint' }, marked(hintOf(attribute)));
    const group = create('fieldset', {}, [
      create('legend', { textContent: labelOf(name) }),
      hint,
      create('div', { className: 'boxes' }, boxes),
    ]);
    group.setAttribute('aria-describedby', hint.id);
    return group;
  },
};

/** A field for each attribute of an element. `chosen` has those that differ from the default. */
export const attributeFields = (attributes, chosen) =>
  attributes.map((attribute) => makers[attribute.kind](attribute, chosen[attribute.name]));

/** A field for each color. Its default value is that of the theme, so that the form knows which ones were chosen. */
export const colorFields = (colors, chosen, shade) =>
  colors.map((color) => {
    const input = create('input', {
      type: 'color',
      id: color.name,
      name: color.name,
      defaultValue: color[shade],
    });
    if (chosen[color.name]) input.value = chosen[color.name];
    return fieldOf(color, input);
  });
