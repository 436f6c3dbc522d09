/** Looks things up in the outline of an analysis, which has them grouped and in order. Pure. */

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */
/** @typedef {import("./quotidian/analysis").Quote} Quote */

/** The list of one type of entity. @param {Analysis} analysis @param {import("./quotidian/analysis").EntityType} type */
export function listOf({ outline }, type) {
  return outline.entities.find((list) => list.type === type) ?? { type, title: "", one: "", entities: [] };
}

/** An entity's row; nothing where the article itself does not mention it. @param {Analysis} analysis @param {string | null} id */
export function rowOf({ outline }, id) {
  return outline.entities.flatMap(({ entities }) => entities).find(({ entity }) => entity === id);
}

/** What an entity says, in text order; nothing where there is no entity. @param {Analysis} analysis @param {string | null} id */
export function quotesOf(analysis, id) {
  return id === null ? [] : speakers(analysis).find(({ entity }) => entity === id)?.quotes ?? [];
}

/** Who speaks, in the order of the outline. @param {Analysis} analysis */
export function speakers({ outline, quotes }) {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return outline.speakers.map(({ entity, title, quotes: ids }) => ({ entity, title, quotes: ids.flatMap((id) => byId.get(id) ?? []) }));
}

/** What a speaker is called, somebody who was not found too. @param {Analysis} analysis @param {Quote} quote */
export function speakerOf({ outline }, { id }) {
  return outline.speakers.find(({ quotes }) => quotes.includes(id))?.title ?? "";
}

/** What the kinds of lines, quotes and mentions are called. @param {Analysis} analysis @returns {Map<string, string>} by kind */
export function titles({ outline }) {
  return new Map(outline.titles.map(({ kind, title }) => [kind, title]));
}
