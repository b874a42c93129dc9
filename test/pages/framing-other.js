parent.postMessage({ message: 'height', value: 333 }, '*');
