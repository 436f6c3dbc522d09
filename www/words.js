/** Letters for the kinds of marks, numbers with their nouns, and doubt in words. Pure. */

/** The letters that tell marks apart without colour; quotes have none: their bar tells them. @type {Record<string, string>} */
export const LETTERS = { person: "P", organization: "O", place: "L", group: "G", event: "E", work: "W", product: "T", law: "§", date: "D" };

/** @param {number} count @param {string} one @param {string} [many] */
export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** What was found, in one short line. @param {import("./quotidian/analysis").Analysis} analysis @param {number} people */
export function summary({ quotes, dates }, people) {
  return [plural(people, "person", "people"), plural(quotes.length, "quote"), plural(dates.length, "date")].join(", ");
}

/** How far a finding can be relied on; empty where there is little doubt. @param {number} confidence a probability */
export function doubt(confidence) {
  if (confidence >= 0.8) return "";
  return confidence >= 0.6 ? "probably" : "a guess";
}
