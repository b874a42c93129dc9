// Adds to the page what its address asks for, before all else: `page.html?styles/reset.css&scripts/amd.js`.
for (const file of location.search.slice(1).split('&')) {
  if (file.endsWith('.css')) document.write(`<link rel="stylesheet" href="${file}" />`);
  if (file.endsWith('.js')) document.write(`<script src="${file}"></${'script'}>`);
}
