// A browser, or the world of an extension, without a registry.
Object.defineProperty(self, 'customElements', { value: null });
