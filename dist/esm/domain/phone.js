function isDialable(number) {
  return /^(\+[1-9]\d{6,14}|\d{3,6})$/.test(number);
}
function telHref({ number }) {
  return `tel:${number}`;
}
function smsHref({ number, keyword }) {
  return `sms:${number}${keyword ? `?body=${encodeURIComponent(keyword)}` : ""}`;
}
function phoneHref(phone) {
  return phone.type === "text" ? smsHref(phone) : telHref(phone);
}
function isTollFree(number) {
  return /^\+18(00|33|44|55|66|77|88)\d{7}$/.test(number);
}

export { isDialable, isTollFree, phoneHref, smsHref, telHref };
