/** What is known about the selected mark, in a few short pieces: who, what, and why it was taken for that. Pure. */
import { finding } from "./keys.js";
import { listOf, quotesOf, speakerOf, titles } from "./outline.js";
import { saying } from "./saying.js";
import { doubt } from "./words.js";
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
  const { entity, quote, block, date, role } = finding(analysis, key);
  if (entity) return name(analysis, entity, place);
  if (quote) return said(analysis, quote);
  if (block) return line(block, titles(analysis).get(block.kind) ?? "");
  if (date) return { title: when(date), facts: [`“${date.text}”`, date.value, date.reason, sure(date.confidence)] };
  return role ? { title: role.words, facts: ["first given here"] } : { title: "", facts: [] };
}

/**
 * A name, and which of its mentions; for a pronoun or description what it says, and why it was read so. How sure the
 * name is says nothing of those.
 * @param {Analysis} analysis @param {Entity} entity @param {number} place
 * @returns {Description}
 */
function name(analysis, entity, place) {
  const mention = entity.mentions[place];
  const { one } = listOf(analysis, entity.type);
  if (!mention) return { title: entity.name, facts: [one] };
  const own = mention.form === "name" ? "" : `${titles(analysis).get(mention.form)} “${mention.text}”`;
  const certain = mention.form === "name" ? sure(entity.confidence) : "";
  return { title: entity.name, facts: [`${one}, ${which(entity, place)}`, own, mention.reason, certain].filter(Boolean) };
}

/** Which mention of those that count, as the lists count them. @param {Entity} entity @param {number} place */
function which({ mentions }, place) {
  if (!mentions[place].counted) return "not counted: repeated, or not of the article";
  const before = mentions.slice(0, place).filter((mention) => mention.counted).length;
  return `mention ${before + 1} of ${mentions.filter((mention) => mention.counted).length}`;
}

/** @param {Analysis} analysis @param {Quote} quote @returns {Description} */
function said(analysis, quote) {
  const all = quotesOf(analysis, quote.speaker.entity);
  const { speaker, kind, reason, confidence } = quote;
  const which = all.length > 1 ? `, ${all.findIndex(({ id }) => id === quote.id) + 1} of ${all.length}` : "";
  const unnamed = speaker.anonymous ? ["unnamed", speaker.reason].filter(Boolean).join(", ") : "";
  // Those with an entity are led to.
  const others = speaker.alternatives.filter(({ entity }) => !entity).map(({ name: other }) => `may also be ${other}`);
  const told = [saying(analysis, quote), quote.said ? quote.said.reason : ""];
  return { title: speakerOf(analysis, quote), facts: [`${titles(analysis).get(kind)}${which}`, unnamed, reason, ...told, ...others, sure(confidence)].filter(Boolean) };
}

/** A line's kind and why it was taken for that. @param {import("./quotidian/analysis").Block} block @param {string} title @returns {Description} */
export function line({ reason, confidence, duplicateOf }, title) {
  const repeats = typeof duplicateOf === "number" ? "repeats an earlier line" : "";
  return { title, facts: [repeats, reason, sure(confidence)].filter(Boolean) };
}

/** @param {number} confidence a probability */
function sure(confidence) {
  return [doubt(confidence), `${Math.round(confidence * 100)}% sure`].filter(Boolean).join(", ");
}
