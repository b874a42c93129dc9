// Another widget of the page has the name.
customElements.define('hotline-banner', class extends HTMLElement {});
