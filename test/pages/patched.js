// What hosts' libraries were seen to do to what everything stands on.
Object.prototype.polluted = 'by the page';
Array.from = () => [];
Element.prototype.append = () => {
  throw new Error('append is patched');
};
Element.prototype.remove = function () {
  this.parentNode?.removeChild(this);
};
