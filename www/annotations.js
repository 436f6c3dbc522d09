/** An analysis as the spans that the article view draws: lines, quotes, dates, mentions, roles. Pure. */
import { dateKey, lineKey, roleKey } from "./keys.js";
import { titles } from "./outline.js";

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */
/** @typedef {import("./quotidian/analysis").Block} Block */
/** @typedef {{ start: number, end: number, title: string, blocks: Block[] }} Run lines that are folded, from the first one's start to the last one's end */

/**
 * @typedef {object} Mark
 * @property {number} start
 * @property {number} end
 * @property {number} rank lines outside quotes, quotes outside dates, mentions and roles
 * @property {string} key what it belongs to: `e1`, `q1`, `d1`; `e1r0` for a role; `b0` for a line
 * @property {string} kind `line`, `quote`, `date`, `role`, or the entity's type
 * @property {number} place which of its key's marks it is, counted from 0 in text order
 * @property {boolean} quiet drawn without tint and letter: a pronoun or description, or not counted
 * @property {Block} [block] a line's block
 * @property {string} [title] what a line of its kind is called
 * @property {Run} [run] what the line is folded with
 */

const RANK = { line: 0, quote: 1, inner: 2 };

/**
 * Every mark of the analysis, lines first; those of each key in text order; and the runs of lines that are folded.
 * @param {Analysis} analysis
 * @returns {{ marks: Mark[], byKey: Map<string, Mark[]>, runs: Run[] }}
 */
export function annotations(analysis) {
  const { article, entities, quotes, dates, outline } = analysis;
  const names = titles(analysis);
  const runs = outline.lines.map(({ first, last, title }) => folded(article.blocks.slice(first, last + 1), title));
  const runOf = new Map(runs.flatMap((run) => run.blocks.map((block) => [block, run])));
  const marks = [
    ...article.blocks.map((block, i) => mark(block, RANK.line, lineKey(i), "line", { block, title: names.get(block.kind), run: runOf.get(block) })),
    ...quotes.flatMap((quote) => quote.content.map((piece) => mark(piece, RANK.quote, quote.id, "quote"))),
    ...dates.map((date, i) => mark(date, RANK.inner, dateKey(i), "date")),
    ...entities.flatMap((entity) => entity.mentions.map((mention) =>
      mark(mention, RANK.inner, entity.id, entity.type, { quiet: mention.form !== "name" || !mention.counted }))),
    ...entities.flatMap(({ id, roleSpans }) => roleSpans.map((span, i) => mark(span, RANK.inner, roleKey(id, i), "role", { quiet: true }))),
  ];
  return { marks, byKey: grouped(marks), runs };
}

/** @param {Block[]} blocks at least one @param {string} title @returns {Run} */
function folded(blocks, title) {
  return { start: blocks[0].start, end: blocks[blocks.length - 1].end, title, blocks };
}

/**
 * The mark that stands for some words: their own where they have one, else that of the line they stand in.
 * @param {Mark[]} marks lines first
 * @param {{ start: number, end: number }} span
 */
export function markOf(marks, { start, end }) {
  const around = (/** @type {Mark} */ one) => one.kind === "line" && one.start <= start && end <= one.end;
  return marks.find((one) => one.start === start && one.end === end) ?? marks.find(around);
}

/** Which mark a reader is led to first: where it is named in the article itself. @param {Mark[]} marks of one key */
export function firstOf(marks) {
  return Math.max(0, marks.findIndex(({ quiet }) => !quiet));
}

/**
 * @param {{ start: number, end: number }} span @param {number} rank @param {string} key @param {string} kind
 * @param {{ quiet?: boolean, block?: Block, title?: string, run?: Run }} [more]
 * @returns {Mark}
 */
function mark({ start, end }, rank, key, kind, { quiet = false, block, title, run } = {}) {
  return { start, end, rank, key, kind, place: 0, quiet, block, title, run };
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
