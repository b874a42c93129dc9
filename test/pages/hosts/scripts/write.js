// As tag managers do.
document.write(`<script src="/dist/hotline.js"></${'script'}>`);
