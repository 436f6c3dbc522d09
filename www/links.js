/** Where a reader may go on from what is selected: from a quote to its speaker, from a name to its quotes, roles and country. Pure. */
import { finding, roleKey } from "./keys.js";
import { quotesOf, rowOf } from "./outline.js";
import { plural } from "./words.js";

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */
/** @typedef {import("./quotidian/analysis").Entity} Entity */
/** @typedef {import("./quotidian/analysis").Quote} Quote */
/** @typedef {{ before: string, words: string, key: string }} Link what it leads to, in a word or two, and its own words */

/**
 * @param {Analysis} analysis
 * @param {string} key of what is selected
 * @returns {Link[]} empty where there is nowhere to go
 */
export function links(analysis, key) {
  const { quote, entity, role } = finding(analysis, key);
  if (quote) return fromQuote(analysis, quote);
  if (entity) return fromName(analysis, entity);
  return role ? [{ before: "role of", words: role.holder.name, key: role.holder.id }] : [];
}

/** @param {Analysis} analysis @param {Quote} quote @returns {Link[]} */
function fromQuote(analysis, { id, speaker }) {
  const all = quotesOf(analysis, speaker.entity);
  const next = (all.findIndex((one) => one.id === id) + 1) % Math.max(1, all.length);
  return [
    ...toName(analysis, "speaker", speaker.entity),
    ...(all.length > 1 ? [{ before: "next", words: `quote ${next + 1} of ${all.length}`, key: all[next].id }] : []),
    ...speaker.alternatives.flatMap(({ entity }) => toName(analysis, "may also be", entity)),
  ];
}

/** @param {Analysis} analysis @param {Entity} entity @returns {Link[]} */
function fromName(analysis, { id, roles, roleSpans, country }) {
  const all = quotesOf(analysis, id);
  return [
    ...roleSpans.map((span, i) => ({ before: "role", words: roles[i] ?? span.text, key: roleKey(id, i) })),
    ...(all.length > 0 ? [{ before: "speaks", words: plural(all.length, "quote"), key: all[0].id }] : []),
    ...toName(analysis, "country", country),
    ...analysis.entities.filter((one) => one.country === id).flatMap((one) => toName(analysis, "nationality", one.id)),
  ];
}

/** @param {Analysis} analysis @param {string} before @param {string | null} id @returns {Link[]} */
function toName(analysis, before, id) {
  const entity = analysis.entities.find((one) => one.id === id);
  return entity && rowOf(analysis, id) ? [{ before, words: entity.name, key: entity.id }] : [];
}
