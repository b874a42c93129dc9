// Methods of elements replaced by those of old libraries, which take HTML and return the element.
const insert = (where) =>
  function (...contents) {
    for (const content of contents)
      if (typeof content === 'string') this.insertAdjacentHTML(where, content);
      else this.insertBefore(content, where === 'afterbegin' ? this.firstChild : null);
    return this;
  };
Element.prototype.append = insert('beforeend');
Element.prototype.prepend = insert('afterbegin');
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};
Element.prototype.hide = function () {
  this.style.display = 'none';
  return this;
};
Element.prototype.toggle = Element.prototype.show = Element.prototype.update = Element.prototype.hide;
Element.prototype.closest = function (selector) {
  return this.matches(selector) ? [this] : [];
};
