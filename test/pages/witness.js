// Writes down what goes wrong on its page. The tests read it.
const witness = { errors: [], warnings: [], violations: [] };
self.witness = witness;
addEventListener('error', ({ message }) => witness.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => witness.errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
  witness.violations.push(`${violatedDirective} ${sample}`),
);
console.warn = (...words) => witness.warnings.push(words.join(' '));
console.error = (...words) => witness.errors.push(words.join(' '));
