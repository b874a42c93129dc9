// Writes down every way in which a page could tell, fetch or keep something. The tests read it.
const calls = [];
self.calls = calls;

const spyOnMethod = (owner, name) => {
  const original = owner?.[name];
  if (!original) return;
  owner[name] = function (...args) {
    calls.push(name);
    return original.apply(this, args);
  };
};

const spyOnSetter = (owner, name) => {
  const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {
    configurable: true,
    get,
    set(value) {
      calls.push(`set ${name}`);
      set.call(this, value);
    },
  });
};

const spyOnGetter = (owner, name) => {
  const { get } = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {
    configurable: true,
    get() {
      calls.push(`get ${name}`);
      return get.call(this);
    },
  });
};

const spyOnClass = (name) => {
  const Original = self[name];
  if (!Original) return;
  self[name] = class extends Original {
    constructor(...args) {
      calls.push(`new ${name}`);
      super(...args);
    }
  };
};

spyOnMethod(self, 'fetch');
spyOnMethod(XMLHttpRequest.prototype, 'open');
spyOnMethod(Navigator.prototype, 'sendBeacon');
spyOnMethod(Storage.prototype, 'getItem');
spyOnMethod(Storage.prototype, 'setItem');
spyOnMethod(IDBFactory.prototype, 'open');
spyOnMethod(self.CacheStorage?.prototype, 'open');
spyOnMethod(self.ServiceWorkerContainer?.prototype, 'register');
spyOnMethod(self.FontFace?.prototype, 'load');
spyOnSetter(Document.prototype, 'cookie');
spyOnSetter(HTMLImageElement.prototype, 'src');
for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'BroadcastChannel', 'Worker'])
  spyOnClass(name);

// What tells readers apart. The first answer also takes a slow phone a quarter of a second.
spyOnMethod(Intl, 'DateTimeFormat');
spyOnGetter(Navigator.prototype, 'languages');
