/** Runs of lines that are not of the article: which are folded, and what they are called. Pure. */
import { plural } from "./words.js";

/** @typedef {import("./quotidian/analysis").Block} Block */
/** @typedef {{ start: number, end: number, blocks: Block[] }} Run lines one after the other, from the first one's start to the last one's end */

/** Fewer lines than this are left standing, dimmed, unless they are longer than `SHORT` characters together. */
const MANY = 3;
const SHORT = 240;
/** Kinds of line that a run's name tells; of more, the most frequent. */
const TOLD = 3;

const ABOVE = "it stands above the article";
const BELOW = "it stands below the article";
/** Reasons, which are of one line, in words for several. What is not named here is told as it stands. @type {Record<string, string>} */
const SEVERAL = {
  "a share button": "share buttons",
  "a button": "buttons",
  "a label of a picture or player": "labels of pictures",
  "an advertising notice": "advertising",
  "a list of other articles": "other articles",
  "a link to another page": "links to other pages",
  "one of several titles in a row": "titles of other articles",
  "the title of another article": "titles of other articles",
  "the comments": "comments",
  "a newsletter, app or subscription promotion": "newsletters and subscriptions",
  "a copyright or legal notice": "legal notices",
  "a cookie or privacy notice": "privacy notices",
  "a note about the author": "notes about the author",
  "a note about the author or the page": "notes about the author",
  "a photo credit standing alone": "photo credits",
  "part of the page, not of the article": "parts of the page",
  "a short line between headline and text": "short lines",
  "a short line that belongs to no paragraph": "short lines",
};

/**
 * The runs that are folded, in order. None where there is no other line: what would be left to read?
 * @param {Block[]} blocks in text order
 * @returns {Run[]}
 */
export function runs(blocks) {
  if (blocks.every(({ kind }) => kind === "boilerplate")) return [];
  /** @type {Run[]} */
  const found = [];
  let first = 0;
  for (let i = 0; i <= blocks.length; i += 1) {
    if (blocks[i]?.kind === "boilerplate") continue;
    if (i > first) found.push(run(blocks.slice(first, i)));
    first = i + 1;
  }
  return found.filter(({ start, end, blocks: lines }) => lines.length >= MANY || end - start > SHORT);
}

/** @param {Block[]} blocks at least one */
function run(blocks) {
  return { start: blocks[0].start, end: blocks[blocks.length - 1].end, blocks };
}

/** "5 lines not of the article: share buttons, advertising". @param {Run} run */
export function runName({ blocks }) {
  const lines = plural(blocks.length, "line");
  const kinds = kindsOf(blocks);
  if (kinds.length === 0) return `${lines} ${blocks[0].reason === ABOVE ? "above" : "below"} the article`;
  const more = kinds.length > TOLD ? " and more" : "";
  return `${lines} not of the article: ${kinds.slice(0, TOLD).join(", ")}${more}`;
}

/** What the lines are, but for their place, the most frequent first. @param {Block[]} blocks */
function kindsOf(blocks) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { reason } of blocks) {
    const kind = SEVERAL[reason] ?? reason;
    if (reason !== ABOVE && reason !== BELOW) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}
