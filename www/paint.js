/** Draws a part of the text as lines with nested marks. Every character of a line is drawn once, as text. */
import { line as described } from "./describe.js";
import { direction } from "./direction.js";
import { h } from "./dom.js";
import { lineKey } from "./keys.js";
import { segments } from "./segments.js";
import { LETTERS } from "./words.js";

/** @typedef {import("./annotations.js").Mark} Mark */

/** Kinds of line that are told apart by a word, since they are not read as running text. */
const LABELLED = ["caption", "credit", "boilerplate", "quotation"];

/**
 * @param {string} text the very string that was analysed
 * @param {Mark[]} marks
 * @param {number} start
 * @param {number} end
 * @returns {{ lines: { mark: Mark, element: HTMLElement }[], drawn: Map<Mark, HTMLElement[]> }} the elements of each mark:
 *   several where it is crossed by another mark's edge
 */
export function paint(text, marks, start, end) {
  /** @type {{ mark: Mark, element: HTMLElement }[]} */
  const lines = [];
  /** @type {Map<Mark, HTMLElement[]>} */
  const drawn = new Map();
  /** @type {{ mark: Mark, element: HTMLElement }[]} */
  let open = [];
  for (const segment of segments(marks, start, end)) {
    const same = segment.spans.findIndex((mark, i) => open[i]?.mark !== mark);
    open = open.slice(0, same < 0 ? segment.spans.length : same);
    // What stands between the lines is white space.
    if (segment.spans[0]?.kind !== "line") continue;
    for (const mark of segment.spans.slice(open.length)) {
      const parts = drawn.get(mark) ?? [];
      const element = mark.block ? line(mark, mark.block, text) : marked(mark, parts.length > 0, mark.end > end);
      const parent = open.at(-1)?.element;
      if (parent) parent.append(element);
      else lines.push({ mark, element });
      drawn.set(mark, [...parts, element]);
      open.push({ mark, element });
    }
    open.at(-1)?.element.append(text.slice(segment.start, segment.end));
  }
  return { lines, drawn };
}

/** @param {Mark} mark @param {import("./quotidian/analysis").Block} block @param {string} text */
function line({ key, place, title, run }, block, text) {
  const { kind, duplicateOf, start, end } = block;
  const repeated = typeof duplicateOf === "number";
  const tag = kind === "headline" || kind === "subheading" ? "h3" : "p";
  return h(tag, {
    class: repeated || kind === "boilerplate" ? "line aside" : "line",
    "data-line": kind,
    "data-key": key,
    "data-place": String(place),
    tabindex: "-1",
    dir: direction(text.slice(start, end)),
  }, sign(block, title ?? "", run !== undefined), repeated ? same(duplicateOf) : null);
}

/**
 * What tells the line's kind and, on demand, why: a word, or a sign in the margin. Keys come to the line itself.
 * @param {import("./quotidian/analysis").Block} block @param {string} name of its kind @param {boolean} folded with others, so that their one line tells
 */
function sign(block, name, folded) {
  const { title, facts } = described(block, name);
  const repeated = typeof block.duplicateOf === "number";
  const why = `${title}: ${facts.join(", ")}`;
  if (folded || !(repeated || LABELLED.includes(block.kind))) return h("span", { class: "why", title: why, "aria-hidden": "true" });
  return h("span", { class: "label", title: why }, `${repeated ? `Repeated ${title.toLowerCase()}` : title} `);
}

/** Leads to the line that is repeated. @param {number} place of its block */
function same(place) {
  return h("button", { type: "button", class: "same", "data-to": lineKey(place) }, "same as above");
}

/** @param {Mark} mark @param {boolean} continued whether an earlier part was drawn @param {boolean} cut whether the rest is on a later page */
function marked(mark, continued, cut) {
  const role = mark.kind === "role";
  const letter = mark.quiet || cut ? null : LETTERS[mark.kind];
  return h(role ? "span" : "mark", {
    class: role ? "role" : mark.quiet ? "quiet" : null,
    "data-kind": mark.kind,
    "data-key": mark.key,
    "data-place": String(mark.place),
    "data-letter": letter,
    tabindex: continued ? null : "-1",
  });
}
