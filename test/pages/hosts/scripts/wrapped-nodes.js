// Wrappers as consent tools and monitors put them around what adds nodes.
const wrap = (name) => {
  const original = Node.prototype[name];
  Node.prototype[name] = function (node, ...others) {
    if (node?.nodeName === 'SCRIPT' && /tracker/.test(node.src)) return node;
    return original.call(this, node, ...others);
  };
};
wrap('appendChild');
wrap('insertBefore');
wrap('removeChild');
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  return attachShadow.call(this, { ...options, mode: 'open' });
};
const { addEventListener: listen } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  return listen.call(this, type, listener, options);
};
