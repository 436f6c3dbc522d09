/** What is known about the selected mark, in a few short pieces: who, what, and why it was taken for that. Pure. */
import { roleKey } from "./annotations.js";
import { quotesOf } from "./groups.js";
import { doubt, FORMS, LINES, QUOTES, TYPES } from "./words.js";
import { when } from "./when.js";

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */
/** @typedef {import("./quotidian/analysis").Entity} Entity */
/** @typedef {import("./quotidian/analysis").Quote} Quote */
/** @typedef {{ title: string, facts: string[] }} Description */

/**
 * @param {Analysis} analysis
 * @param {string} key `e1`, `q1`, `d1`, `e1r0` or `b0`
 * @param {number} place which of its marks, counted from 0
 * @returns {Description} an empty title where there is no such key
 */
export function describe(analysis, key, place) {
  const entity = analysis.entities.find(({ id }) => id === key);
  if (entity) return name(entity, place);
  const quote = analysis.quotes.find(({ id }) => id === key);
  if (quote) return said(quote, quotesOf(analysis, quote.speaker.entity));
  const block = key.startsWith("b") ? analysis.article.blocks[Number(key.slice(1))] : undefined;
  if (block) return line(block);
  const date = key.startsWith("d") ? analysis.dates[Number(key.slice(1)) - 1] : undefined;
  if (date) return { title: when(date), facts: [`“${date.text}”`, date.value, date.reason, sure(date.confidence)] };
  return role(analysis, key);
}

/**
 * A name, and which of its mentions; for a pronoun or description what it says, and why it was read so. How sure the
 * name is says nothing of those.
 * @param {Entity} entity @param {number} place
 * @returns {Description}
 */
function name(entity, place) {
  const mention = entity.mentions[place];
  const { one } = TYPES[entity.type];
  if (!mention) return { title: entity.name, facts: [one] };
  const own = mention.form === "name" ? "" : `${FORMS[mention.form]} “${mention.text}”`;
  const certain = mention.form === "name" ? sure(entity.confidence) : "";
  return { title: entity.name, facts: [`${one}, ${which(entity, place)}`, own, mention.reason, certain].filter(Boolean) };
}

/** Which mention of those that count, as the lists count them. @param {Entity} entity @param {number} place */
function which({ mentions }, place) {
  if (!mentions[place].counted) return "not counted: repeated, or not of the article";
  const before = mentions.slice(0, place).filter((mention) => mention.counted).length;
  return `mention ${before + 1} of ${mentions.filter((mention) => mention.counted).length}`;
}

/** @param {Quote} quote @param {Quote[]} all of its speaker @returns {Description} */
function said(quote, all) {
  const { speaker, kind, reason, confidence } = quote;
  const which = all.length > 1 ? `, ${all.indexOf(quote) + 1} of ${all.length}` : "";
  const unnamed = speaker.anonymous ? ["unnamed", speaker.reason].filter(Boolean).join(", ") : "";
  // Those with an entity are led to.
  const others = speaker.alternatives.filter(({ entity }) => !entity).map(({ name: other }) => `may also be ${other}`);
  return { title: speaker.name ?? "Speaker not found", facts: [`${QUOTES[kind]}${which}`, unnamed, reason, ...others, sure(confidence)].filter(Boolean) };
}

/** A line's kind and why it was taken for that. @param {import("./quotidian/analysis").Block} block @returns {Description} */
export function line({ kind, reason, confidence, duplicateOf }) {
  const repeats = typeof duplicateOf === "number" ? "repeats an earlier line" : "";
  return { title: LINES[kind], facts: [repeats, reason, sure(confidence)].filter(Boolean) };
}

/** @param {Analysis} analysis @param {string} key @returns {Description} */
function role({ entities }, key) {
  for (const { id, roles } of entities) {
    const place = roles.findIndex((_, i) => roleKey(id, i) === key);
    if (place >= 0) return { title: roles[place], facts: ["first given here"] };
  }
  return { title: "", facts: [] };
}

/** @param {number} confidence a probability */
function sure(confidence) {
  return [doubt(confidence), `${Math.round(confidence * 100)}% sure`].filter(Boolean).join(", ");
}
