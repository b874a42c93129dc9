const proseFields = [
  "name",
  "description",
  "interpretationServices",
  "eligibility",
  "fees",
  "alert",
  "title",
  "text",
  "value",
  "caveat",
  "advice"
];
const translated = (record, translate) => JSON.parse(
  JSON.stringify(record),
  (field, value) => proseFields.includes(field) ? translate(value) : value
);

export { translated };
