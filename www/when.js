/** A date's value in words a reader takes in at a glance. Pure; no clock, no time zone. */

const DAY = new Intl.DateTimeFormat("en", { weekday: "short", year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en", { year: "numeric", month: "long", timeZone: "UTC" });
/** TIMEX3's parts of the day and of the year. */
const PARTS = { MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime", SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
/** What TIMEX3's modifiers say of a date, in words before it; of lengths and repeats the text itself tells. */
const MODS = { START: "early", MID: "mid", END: "late", APPROX: "about", BEFORE: "before", AFTER: "after" };
const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
const REFS = { PRESENT_REF: "now", PAST_REF: "in the past", FUTURE_REF: "in the future" };

/**
 * @param {import("./quotidian/analysis").Date} date
 * @returns {string} never empty: what is not known here is shown as it stands
 */
export function when({ text, value, type, range, mod }) {
  if (type === "SET" || type === "DURATION") return text;
  const told = point(text, value, range);
  const before = MODS[/** @type {keyof typeof MODS} */ (mod)];
  return before && told !== text ? `${before} ${told}` : told;
}

/** @param {string} text @param {string} value @param {import("./quotidian/analysis").Date["range"]} range */
function point(text, value, range) {
  const known = REFS[/** @type {keyof typeof REFS} */ (value)];
  if (known) return known;
  // Without an anchor the value is a pattern for programs; the words say more.
  if (!range && /X|^P/.test(value)) return text;
  if (range && value.includes("/")) return `${ends(value, range.from, 0)} – ${ends(value, range.to, 1)}`;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return [day(value.slice(0, 10)), part(value.slice(10))].filter(Boolean).join(", ");
  if (/^\d{4}-\d\d$/.test(value)) return MONTH.format(new Date(`${value}-01`));
  if (/^\d{4}-[A-Z]{2}$/.test(value)) return `${part(`T${value.slice(5)}`)} ${value.slice(0, 4)}`;
  if (/^\d{4}-Q\d$/.test(value)) return `quarter ${value.slice(6)} of ${value.slice(0, 4)}`;
  if (/^\d{3}$/.test(value)) return `the ${value}0s`;
  if (/^(BC)?\d\d$/.test(value)) return century(value);
  if (/^BC\d{4}/.test(value)) return `${Number(value.slice(2, 6))} BC`;
  if (/^\d{4}-H\d$/.test(value)) return `half ${value.slice(6)} of ${value.slice(0, 4)}`;
  if (range && /^\d{4}-W/.test(value)) return `${day(range.from)} – ${day(range.to)}`;
  return value;
}

/** One end of a span of years or days. @param {string} value @param {string} iso its day @param {0 | 1} place */
function ends(value, iso, place) {
  const end = value.split("/")[place] ?? "";
  return /^\d{4}$/.test(end) ? end : day(iso);
}

/** "20th century" of TIMEX3's 19, "4th century BC" of BC03. @param {string} value */
function century(value) {
  const number = Number(value.replace("BC", "")) + 1;
  return `${number}${ENDINGS[ORDINALS.select(number)]} century${value.startsWith("BC") ? " BC" : ""}`;
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
