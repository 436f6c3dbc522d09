/** Which quotes the reader wants to see: those of one kind or of all, of unnamed speakers alone or of everybody. Pure. */

/** @typedef {import("./quotidian/analysis").Quote} Quote */
/** @typedef {{ kind: "all" | import("./quotidian/analysis").QuoteKind, unnamed: boolean }} QuoteFilter */

/** @type {QuoteFilter["kind"][]} */
const KINDS = ["all", "direct", "mixed", "indirect"];

/** Leaves nothing out. @type {QuoteFilter} */
export const EVERY = { kind: "all", unnamed: false };

/** @param {QuoteFilter} filter */
export function passes({ kind, unnamed }) {
  return (/** @type {Quote} */ quote) => (kind === "all" || quote.kind === kind) && (!unnamed || quote.speaker.anonymous);
}

/**
 * How many quotes each choice would show, the other one left as it is.
 * @param {Quote[]} quotes
 * @param {QuoteFilter} filter
 * @returns {Record<QuoteFilter["kind"] | "unnamed", number>}
 */
export function tally(quotes, filter) {
  const count = (/** @type {QuoteFilter} */ one) => quotes.filter(passes(one)).length;
  const kinds = KINDS.map((kind) => [kind, count({ ...filter, kind })]);
  return { ...Object.fromEntries(kinds), unnamed: count({ ...filter, unnamed: true }) };
}

/** Whether any choice would leave out some quotes and show others. @param {Quote[]} quotes */
export function parts(quotes) {
  return Object.values(tally(quotes, EVERY)).some((count) => count > 0 && count < quotes.length);
}
