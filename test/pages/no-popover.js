delete HTMLElement.prototype.showPopover;
delete HTMLElement.prototype.hidePopover;
delete HTMLElement.prototype.togglePopover;
