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

/** How a mention that is no name refers. */
export const FORMS = { name: "name", pronoun: "pronoun", nominal: "description" };

/** Kinds of line. */
export const LINES = {
  headline: "Headline", deck: "Deck", byline: "Byline", published: "Publication date", dateline: "Dateline",
  subheading: "Subheading", paragraph: "Paragraph", list: "List item", caption: "Caption", credit: "Credit",
  quotation: "Quotation", boilerplate: "Not the article",
};

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
