// A page that stands in for CommonJS and AMD.
self.exports = {};
self.module = { exports: self.exports };
self.require = () => ({});
self.define = () => {};
self.define.amd = {};
self.process = { env: {} };
self.global = self;
