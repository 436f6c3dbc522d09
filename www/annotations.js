/** An analysis as the spans that the article view draws: lines, quotes, dates, mentions. Pure. */

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */
/** @typedef {import("./quotidian/analysis").Block} Block */

/**
 * @typedef {object} Mark
 * @property {number} start
 * @property {number} end
 * @property {number} rank lines outside quotes, quotes outside dates and mentions
 * @property {string} key what it belongs to: `e1`, `q1`, `d1`; `b0` for a line
 * @property {string} kind `line`, `quote`, `date`, or the entity's type
 * @property {number} place which of its key's marks it is, counted from 0 in text order
 * @property {boolean} quiet drawn without tint and letter: a pronoun or description, or not counted
 * @property {Block} [block] a line's block
 */

const RANK = { line: 0, quote: 1, inner: 2 };

/**
 * Every mark of the analysis, and those of each key in text order.
 * @param {Analysis} analysis
 * @returns {{ marks: Mark[], byKey: Map<string, Mark[]> }}
 */
export function annotations({ article, entities, quotes, dates }) {
  const marks = [
    ...article.blocks.map((block, i) => mark(block, RANK.line, `b${i}`, "line", { block })),
    ...quotes.flatMap((quote) => quote.content.map((piece) => mark(piece, RANK.quote, quote.id, "quote"))),
    ...dates.map((date, i) => mark(date, RANK.inner, dateKey(i), "date")),
    ...entities.flatMap((entity) => entity.mentions.map((mention) =>
      mark(mention, RANK.inner, entity.id, entity.type, { quiet: mention.form !== "name" || !mention.counted }))),
  ];
  return { marks, byKey: grouped(marks) };
}

/** The key of the date at a place in the analysis; entities and quotes have their own. @param {number} place */
export function dateKey(place) {
  return `d${place + 1}`;
}

/**
 * @param {{ start: number, end: number }} span @param {number} rank @param {string} key @param {string} kind
 * @param {{ quiet?: boolean, block?: Block }} [more]
 * @returns {Mark}
 */
function mark({ start, end }, rank, key, kind, { quiet = false, block } = {}) {
  return { start, end, rank, key, kind, place: 0, quiet, block };
}

/** The marks of each key; numbers them. @param {Mark[]} marks */
function grouped(marks) {
  /** @type {Map<string, Mark[]>} */
  const byKey = new Map();
  for (const one of marks) {
    const list = byKey.get(one.key) ?? [];
    byKey.set(one.key, list);
    one.place = list.length;
    list.push(one);
  }
  return byKey;
}
