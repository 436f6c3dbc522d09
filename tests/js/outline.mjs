/** An analysis written by hand made whole: the sentences and the outline that the core would give with it. */

/** @typedef {import("../../package/analysis").Analysis} Analysis */
/** @typedef {import("../../package/analysis").Outline} Outline */

/** Titles of types, several and one. @type {[any, string, string][]} */
const TYPES = [
  ["person", "People", "person"], ["organization", "Organisations", "organisation"], ["place", "Places", "place"], ["group", "Groups", "group"],
  ["event", "Events", "event"], ["work", "Works", "work"], ["product", "Products", "product"], ["law", "Laws", "law"],
];
/** Titles of the kinds of lines, quotes and mentions. @type {Record<string, string>} */
const TITLES = {
  headline: "Headline", deck: "Deck", byline: "Byline", paragraph: "Paragraph", subheading: "Subheading", list: "List item",
  caption: "Caption", boilerplate: "Not the article", direct: "direct quote", mixed: "partly quoted", indirect: "reported speech",
  name: "name", pronoun: "pronoun", nominal: "description",
};

/**
 * @param {Omit<Analysis, "outline" | "sentences">} analysis
 * @param {string} text
 * @param {Outline["lines"]} lines that are folded
 * @returns {Analysis} without order of time where dates begin before the year 0
 */
export function whole(analysis, text, lines = []) {
  const ends = [...text.matchAll(/\S(?:.*?[.!?]["”)]*(?= |$)|.*$)/gm)].map(({ 0: words, index }) => [index, index + words.length]);
  return { ...analysis, sentences: /** @type {[number, number][]} */ (ends), outline: outline(analysis, lines) };
}

/** @param {Omit<Analysis, "outline" | "sentences">} analysis @param {Outline["lines"]} lines @returns {Outline} */
export function outline({ article, entities, quotes, dates }, lines = []) {
  const kinds = [...article.blocks.map(({ kind }) => kind), ...quotes.map(({ kind }) => kind), ...entities.flatMap(({ mentions }) => mentions.map(({ form }) => form))];
  const titles = [...new Set(kinds)].map((kind) => ({ kind, title: TITLES[kind] }));
  const rows = (/** @type {string} */ type) => entities.filter((entity) => entity.type === type).map(({ id, mentions }) => ({
    entity: id, mentions: mentions.filter(({ counted }) => counted).length, quotes: quotes.filter(({ speaker }) => speaker.entity === id).length,
  })).filter(({ mentions }) => mentions > 0);
  return {
    entities: TYPES.map(([type, title, one]) => ({ type, title, one, entities: rows(type) })),
    speakers: speakers(quotes), dates: timeline(dates), lines, titles,
  };
}

/** @param {Analysis["quotes"]} quotes */
function speakers(quotes) {
  const names = [...new Set(quotes.map(({ speaker }) => speaker.entity ?? speaker.name))];
  return names.map((name) => {
    const own = quotes.filter(({ speaker }) => (speaker.entity ?? speaker.name) === name);
    return { entity: own[0].speaker.entity, title: own[0].speaker.name ?? "Speaker not found", quotes: own.map(({ id }) => id) };
  });
}

/** @param {Analysis["dates"]} dates */
function timeline(dates) {
  const places = [...dates.keys()];
  const from = (/** @type {number} */ place) => dates[place].range?.from ?? "";
  const to = (/** @type {number} */ place) => dates[place].range?.to ?? "";
  const dated = places.filter((place) => dates[place].range).sort((a, b) => from(a).localeCompare(from(b)) || to(b).localeCompare(to(a)));
  const waits = (/** @type {number} */ place) => dates[place].basis === "relative";
  const open = places.filter((place) => !dates[place].range);
  return { dated, waiting: open.filter(waits), undated: open.filter((place) => !waits(place)) };
}
