// After everything else, as consent tools do.
addEventListener('load', () => {
  const script = document.createElement('script');
  script.src = '/dist/hotline.js';
  document.head.append(script);
});
