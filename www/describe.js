/** What is known about the selected mark, in a few short pieces: who, what, and why it was taken for that. Pure. */
import { LINES, QUOTES, TYPES } from "./words.js";
import { when } from "./when.js";

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */

/**
 * @param {Analysis} analysis
 * @param {string} key `e1`, `q1`, `d1` or `b0`
 * @param {number} place which of its marks, counted from 0
 * @param {number} marks how many it has
 * @returns {{ title: string, facts: string[] }} an empty title where there is no such key
 */
export function describe(analysis, key, place, marks) {
  const entity = analysis.entities.find(({ id }) => id === key);
  if (entity) return name(entity, place, marks);
  const quote = analysis.quotes.find(({ id }) => id === key);
  if (quote) return said(quote);
  const block = key.startsWith("b") ? analysis.article.blocks[Number(key.slice(1))] : undefined;
  if (block) return line(block);
  const date = key.startsWith("d") ? analysis.dates[Number(key.slice(1)) - 1] : undefined;
  if (date) return { title: when(date), facts: [`“${date.text}”`, date.value, date.reason, sure(date.confidence)] };
  return { title: "", facts: [] };
}

/** @param {import("./quotidian/analysis").Entity} entity @param {number} place @param {number} marks */
function name(entity, place, marks) {
  const mention = entity.mentions[place];
  const count = `${TYPES[entity.type].one}, mention ${place + 1} of ${marks}`;
  return { title: entity.name, facts: [count, mention?.reason ?? "", sure(entity.confidence)].filter(Boolean) };
}

/** @param {import("./quotidian/analysis").Quote} quote */
function said({ speaker, kind, reason, confidence }) {
  return { title: speaker.name ?? "Speaker not found", facts: [QUOTES[kind], reason, sure(confidence)].filter(Boolean) };
}

/** A line's kind and why it was taken for that. @param {import("./quotidian/analysis").Block} block @returns {{ title: string, facts: string[] }} */
export function line({ kind, reason, confidence, duplicateOf }) {
  const repeats = typeof duplicateOf === "number" ? "repeats an earlier line" : "";
  return { title: LINES[kind], facts: [repeats, reason, sure(confidence)].filter(Boolean) };
}

/** @param {number} confidence a probability */
function sure(confidence) {
  return `${Math.round(confidence * 100)}% sure`;
}
