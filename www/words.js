/** The words of the page for what the analysis names in codes, and numbers with their nouns. Pure. */

/** Entity types: heading, one of them, and the letter that tells them apart without colour. */
export const TYPES = {
  person: { heading: "People", one: "person", letter: "P" },
  organization: { heading: "Organisations", one: "organisation", letter: "O" },
  place: { heading: "Places", one: "place", letter: "L" },
  group: { heading: "Groups", one: "group", letter: "G" },
  event: { heading: "Events", one: "event", letter: "E" },
  work: { heading: "Works", one: "work", letter: "W" },
  product: { heading: "Products", one: "product", letter: "T" },
  law: { heading: "Laws", one: "law", letter: "§" },
};

/** Kinds of quote. */
export const QUOTES = { direct: "direct quote", mixed: "partly quoted", indirect: "reported speech" };

/** Lines that are told apart by a word, since they are not read as running text. */
export const LINES = { caption: "Caption", credit: "Credit", boilerplate: "Not the article", quotation: "Quotation" };

/** @param {number} count @param {string} one @param {string} [many] */
export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** What was found, in one short line. @param {import("./quotidian/analysis").Analysis} analysis @param {number} people */
export function summary({ quotes, dates }, people) {
  return [plural(people, "person", "people"), plural(quotes.length, "quote"), plural(dates.length, "date")].join(", ");
}
