// Names that every description of a property inherits, so that no library can define one.
Object.prototype.get = function (name) {
  return this[name];
};
Object.prototype.set = function (name, value) {
  this[name] = value;
  return this;
};
