import { clockTime } from './opening-hours.js';
import { webAddressOf } from './outside.js';
import { isDialable } from './phone.js';

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const when = (expected, isRight) => (value, pointer) => isRight(value) ? void 0 : { pointer, expected };
const text = when(
  "a text",
  (value) => typeof value === "string" && value.trim() !== "" && !/[\u202a-\u202e]/.test(value)
);
const matching = (expected, pattern) => when(expected, (value) => typeof value === "string" && pattern.test(value));
const oneOf = (...words) => when(`one of: ${words.join(", ")}`, (value) => words.includes(value));
const list = (check, least = 0) => (value, pointer) => {
  if (!Array.isArray(value) || value.length < least) {
    return { pointer, expected: least ? "a list with something in it" : "a list" };
  }
  for (const [index, item] of value.entries()) {
    const problem = check(item, `${pointer}/${index}`);
    if (problem) return problem;
  }
  return void 0;
};
const record = (fields) => (value, pointer) => {
  if (!isObject(value)) return { pointer, expected: "an object" };
  const known = Object.keys(fields).map((field) => field.replace("?", ""));
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger !== void 0) {
    const name = stranger.replaceAll("~", "~0").replaceAll("/", "~1");
    return { pointer: `${pointer}/${name}`, expected: `one of the fields: ${known.join(", ")}` };
  }
  for (const [field, check] of Object.entries(fields)) {
    const name = field.replace("?", "");
    if (value[name] === void 0 && field !== name) continue;
    const problem = check(value[name], `${pointer}/${name}`);
    if (problem) return problem;
  }
  return void 0;
};
const either = (...checks) => (value, pointer) => {
  const problems = checks.map((check) => check(value, pointer));
  return problems.includes(void 0) ? void 0 : problems[problems.length - 1];
};
const zone = when(
  "an IANA zone, such as America/New_York",
  (value) => typeof value === "string" && /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(value) && clockTime(/* @__PURE__ */ new Date(0), value) !== void 0
);
const id = matching("an id of a-z, 0-9 and hyphens", /^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = when(
  "a day, YYYY-MM-DD",
  (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
);
const time = matching("a time, HH:MM", /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const languages = list(matching("a BCP 47 tag", /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/));
const address = when(
  "an https:// or http:// address",
  (value) => typeof value === "string" && webAddressOf(value) !== void 0
);
const age = when("a whole number of years", (value) => Number.isInteger(value) && value >= 0);
const term = record({ id, name: text, "synonyms?": list(text) });
const area = record({
  code: matching("an ISO 3166 code, such as US-CA", /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  name: text
});
const digitsOf = (text2) => text2.replace(/\D/g, "");
const phoneFields = record({
  number: when(
    "a number in E.164, an N11 code or a short code",
    (value) => typeof value === "string" && isDialable(value)
  ),
  // No other letters, digits or marks, which could show another number.
  display: matching("a number in digits, spaces and ( ) + - . /", /^[\d ()+./-]+$/),
  type: oneOf("voice", "text", "textphone"),
  "keyword?": matching("one word", /^[A-Za-z0-9]+$/),
  "languages?": languages
});
const phone = (value, pointer) => {
  const problem = phoneFields(value, pointer);
  if (problem) return problem;
  const { number, display } = value;
  const isSame = digitsOf(number) === digitsOf(display) || digitsOf(number) === `1${digitsOf(display)}`;
  return isSame ? void 0 : { pointer: `${pointer}/display`, expected: `the number ${number}` };
};
const schedule = either(
  record({ always: when("true", (value) => value === true) }),
  record({ description: text }),
  record({
    timezone: zone,
    byday: list(oneOf("MO", "TU", "WE", "TH", "FR", "SA", "SU"), 1),
    opensAt: time,
    closesAt: time,
    "description?": text
  })
);
const directory = record({
  "$schema?": text,
  "nationalLine?": id,
  "emergencyLine?": id,
  "topics?": list(term),
  "audiences?": list(term),
  "regions?": list(area),
  services: list(
    record({
      id,
      name: text,
      "alternateNames?": list(text),
      kind: oneOf("helpline", "emergency", "tip-line", "agency", "program", "compensation"),
      description: text,
      "url?": address,
      phones: list(phone),
      "chat?": record({ url: address, "languages?": languages }),
      "email?": matching("an email address", /^[^\s@?&%#]+@[^\s@?&%#]+$/),
      schedules: list(schedule),
      "interpretationServices?": text,
      serviceAreas: list(area, 1),
      "topics?": list(id),
      "audiences?": list(id),
      "minimumAge?": age,
      "maximumAge?": age,
      "eligibility?": text,
      "fees?": text,
      "applicationProcess?": list(record({ text, "url?": address })),
      "alert?": text,
      "operator?": text,
      status: oneOf("active", "unconfirmed", "inactive", "defunct", "temporarily-closed"),
      assuredDate: day,
      reviewBy: day,
      "fallbackService?": id,
      "replacedBy?": id,
      sources: list(
        record({ url: address, title: text, "date?": text, kind: oneOf("official", "secondary") }),
        1
      )
    }),
    1
  )
});
const homeless = ({ services }, taken) => {
  const ids = services.map((service) => service.id);
  const twice = ids.findIndex((each, index) => ids.indexOf(each) !== index);
  if (twice >= 0) return { pointer: `/services/${twice}/id`, expected: "an id that no other service has" };
  for (const [index, { phones }] of services.entries()) {
    const at = phones.findIndex(({ number }) => taken.includes(number));
    if (at >= 0) {
      return {
        pointer: `/services/${index}/phones/${at}/number`,
        expected: "a number other than the national line\u2019s"
      };
    }
  }
  return void 0;
};
const readDirectory = (value, taken = []) => {
  try {
    const copy = JSON.parse(JSON.stringify(value));
    const problem = directory(copy, "");
    return problem ?? homeless(copy, taken) ?? { directory: copy };
  } catch {
    return { pointer: "", expected: "plain data" };
  }
};

export { readDirectory };
