// Needs no nonce of its own under `strict-dynamic`.
const script = document.createElement('script');
script.src = '/dist/hotline.js';
document.head.append(script);
