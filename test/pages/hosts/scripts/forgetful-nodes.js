// A wrapper that forgets to return what the original returns.
const { insertBefore } = Node.prototype;
Node.prototype.insertBefore = function (...nodes) {
  insertBefore.apply(this, nodes);
};
