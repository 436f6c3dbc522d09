/** A date's value in words a reader takes in at a glance. Pure; no clock, no time zone. */

const DAY = new Intl.DateTimeFormat("en", { weekday: "short", year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en", { year: "numeric", month: "long", timeZone: "UTC" });
/** TIMEX3's parts of the day and of the year. */
const PARTS = { MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime", SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const REFS = { PRESENT_REF: "now", PAST_REF: "in the past", FUTURE_REF: "in the future" };

/**
 * @param {import("./quotidian/analysis").Date} date
 * @returns {string} never empty: what is not known here is shown as it stands
 */
export function when({ text, value, type, range }) {
  if (type === "SET" || type === "DURATION") return text;
  const known = REFS[/** @type {keyof typeof REFS} */ (value)];
  if (known) return known;
  // Without an anchor the value is a pattern for programs; the words say more.
  if (!range && /X|^P/.test(value)) return text;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return [day(value.slice(0, 10)), part(value.slice(10))].filter(Boolean).join(", ");
  if (/^\d{4}-\d\d$/.test(value)) return MONTH.format(new Date(`${value}-01`));
  if (/^\d{4}-[A-Z]{2}$/.test(value)) return `${part(`T${value.slice(5)}`)} ${value.slice(0, 4)}`;
  if (/^\d{4}-Q\d$/.test(value)) return `quarter ${value.slice(6)} of ${value.slice(0, 4)}`;
  if (/^\d{3}$/.test(value)) return `the ${value}0s`;
  if (range && /^\d{4}-W/.test(value)) return `${day(range.from)} – ${day(range.to)}`;
  return value;
}

/** A calendar day in words; as it stands where it is none. @param {string} iso `YYYY-MM-DD` */
export function day(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
}

/** The part of a day or year, or the time of day, after its `T`. @param {string} suffix */
function part(suffix) {
  const name = suffix.replace(/^T/, "");
  return PARTS[/** @type {keyof typeof PARTS} */ (name)] ?? name;
}
