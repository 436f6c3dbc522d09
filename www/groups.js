/** An analysis as the lists that the page shows: names by type, quotes by speaker, dates in order of time. Pure. */
import { dateKey } from "./annotations.js";

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */
/** @typedef {import("./quotidian/analysis").Quote} Quote */
/** @typedef {import("./quotidian/analysis").Date} Found */

/** How many of an entity's mentions count. @param {import("./quotidian/analysis").Entity} entity */
export function counted(entity) {
  return entity.mentions.filter((mention) => mention.counted).length;
}

/**
 * The entities of one type that are mentioned in the article itself, in the order of the analysis.
 * @param {Analysis} analysis
 * @param {string} type
 */
export function entitiesOf(analysis, type) {
  return analysis.entities.filter((entity) => entity.type === type && counted(entity) > 0);
}

/** What an entity says, in text order; nothing where there is no entity. @param {Analysis} analysis @param {string | null} id */
export function quotesOf({ quotes }, id) {
  return quotes.filter(({ speaker }) => id !== null && speaker.entity === id);
}

/**
 * Entities of one list, those who speak apart from those who are only mentioned, each in the order of the list.
 * @param {Analysis} analysis
 * @param {import("./quotidian/analysis").Entity[]} entities
 */
export function voices({ quotes }, entities) {
  const speaking = new Set(quotes.map(({ speaker }) => speaker.entity));
  return {
    speak: entities.filter(({ id }) => speaking.has(id)),
    mentioned: entities.filter(({ id }) => !speaking.has(id)),
  };
}

/**
 * The quotes by speaker, in the order of each speaker's first quote, which is that of the article. Those of nobody in particular come last;
 * the unnamed ones stay apart from each other unless the words for them, and the reasons, are the same.
 * @param {Quote[]} quotes in text order
 * @returns {{ speaker: Quote["speaker"], quotes: Quote[] }[]}
 */
export function speakers(quotes) {
  /** @type {Map<string, { speaker: Quote["speaker"], quotes: Quote[] }>} */
  const groups = new Map();
  for (const quote of quotes) {
    const { entity, name, reason } = quote.speaker;
    const key = entity ?? (name ? JSON.stringify([name, reason]) : "");
    const group = groups.get(key);
    if (group) group.quotes.push(quote);
    else groups.set(key, { speaker: quote.speaker, quotes: [quote] });
  }
  const nobody = groups.get("");
  groups.delete("");
  return nobody ? [...groups.values(), nobody] : [...groups.values()];
}

/**
 * The dates with their keys in three lists: those that cover calendar days, in order of time; those that wait for a
 * publication date; and those that name no day at all, such as lengths and repeats.
 * @param {Analysis} analysis
 */
export function timeline({ dates }) {
  const all = dates.map((date, i) => ({ key: dateKey(i), date }));
  const dated = all.filter(({ date }) => date.range);
  const open = all.filter(({ date }) => !date.range);
  const waits = (/** @type {{ date: Found }} */ { date }) => date.basis === "relative" && ["DATE", "TIME"].includes(date.type)
    && !date.value.endsWith("_REF");
  dated.sort((a, b) => compare(a.date, b.date));
  return { dated, waiting: open.filter(waits), undated: open.filter((one) => !waits(one)) };
}

/** By first day, then the longer span first. The sort is stable: text order decides the rest. @param {Found} a @param {Found} b */
function compare(a, b) {
  if (!a.range || !b.range) return 0;
  return order(a.range.from, b.range.from) || order(b.range.to, a.range.to);
}

/** Days before the common era are written with a sign and six digits of year. @param {string} a @param {string} b */
function order(a, b) {
  return count(a) - count(b);
}

/** A number that grows with the day. @param {string} iso */
function count(iso) {
  const [, sign, year, month, day] = /^([-+]?)(\d+)-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return (sign === "-" ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(day);
}
