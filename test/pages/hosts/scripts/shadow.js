// Puts the snippet into roots of the page: an open one, a closed one, and one that slots it.
const { content } = document.querySelector('#inside');
document.querySelector('#open').attachShadow({ mode: 'open' }).append(content.cloneNode(true));
const closed = document.querySelector('#closed');
// For the tests, which look into it.
closed.closedRoot = closed.attachShadow({ mode: 'closed' });
closed.closedRoot.append(content.cloneNode(true));
document.querySelector('#slotting').attachShadow({ mode: 'open' }).append(document.createElement('slot'));
