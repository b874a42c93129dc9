// Natives replaced by what old libraries had under these names, before there were natives.
Array.from = (item) => {
  if (item === null || item === undefined) return [];
  if (item.toArray) return item.toArray();
  return typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item];
};
String.prototype.includes = String.prototype.contains = function (text, separator) {
  return separator
    ? `${separator}${this}${separator}`.indexOf(`${separator}${text}${separator}`) > -1
    : String(this).indexOf(text) > -1;
};
Array.prototype.find = function (test) {
  return this.filter(test)[0] || null;
};
Object.values = (object) => {
  const values = [];
  for (const key in object) values.push(object[key]);
  return values;
};
