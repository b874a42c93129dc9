const fnv1a64 = (text) => {
  let hash = 0x84222325;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x1b3);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

export { fnv1a64 };
