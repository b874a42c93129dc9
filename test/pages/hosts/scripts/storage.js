// A browser that keeps nothing: reading throws.
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(self, name, {
    get() {
      throw new DOMException(`${name} is denied`, 'SecurityError');
    },
  });
Object.defineProperty(Document.prototype, 'cookie', {
  get() {
    throw new DOMException('cookie is denied', 'SecurityError');
  },
});
