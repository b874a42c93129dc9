const isIn = (element, selector) => Boolean(element) && (Boolean(element?.closest(selector)) || isIn((element?.getRootNode()).host, selector));

export { isIn };
