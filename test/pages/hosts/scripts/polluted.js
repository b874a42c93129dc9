// Names that turn up in every `for … in`, and as properties of every object.
Object.prototype.extend = function (other) {
  return Object.assign(this, other);
};
Object.prototype.lang = 'xx';
Object.prototype.check = Object.prototype.id = Object.prototype.code = 1;
Array.prototype.each = Array.prototype.forEach;
Array.prototype.last = function () {
  return this[this.length - 1];
};
String.prototype.strip = String.prototype.trim;
