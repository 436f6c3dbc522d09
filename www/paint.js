/** Draws a part of the text as lines with nested marks. Every character of a line is drawn once, as text. */
import { direction } from "./direction.js";
import { h } from "./dom.js";
import { segments } from "./segments.js";
import { LINES, TYPES } from "./words.js";

/** @typedef {import("./annotations.js").Mark} Mark */

/** @type {Record<string, string>} quotes have none: their bar tells them */
const LETTERS = { date: "D", ...Object.fromEntries(Object.entries(TYPES).map(([type, { letter }]) => [type, letter])) };

/**
 * @param {string} text the very string that was analysed
 * @param {Mark[]} marks
 * @param {number} start
 * @param {number} end
 * @returns {{ lines: HTMLElement[], drawn: Map<Mark, HTMLElement[]> }} the elements of each mark: several where it is
 *   crossed by another mark's edge
 */
export function paint(text, marks, start, end) {
  /** @type {HTMLElement[]} */
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
      const element = mark.block ? line(mark.block, text) : marked(mark, parts.length > 0, mark.end > end);
      const parent = open.at(-1)?.element;
      if (parent) parent.append(element);
      else lines.push(element);
      drawn.set(mark, [...parts, element]);
      open.push({ mark, element });
    }
    open.at(-1)?.element.append(text.slice(segment.start, segment.end));
  }
  return { lines, drawn };
}

/** @param {import("./quotidian/analysis").Block} block @param {string} text */
function line({ kind, duplicateOf, start, end }, text) {
  const repeated = typeof duplicateOf === "number";
  const label = repeated ? `Repeated ${kind}` : LINES[/** @type {keyof typeof LINES} */ (kind)];
  const tag = kind === "headline" || kind === "subheading" ? "h3" : "p";
  const aside = repeated || kind === "boilerplate";
  const dir = direction(text.slice(start, end));
  return h(tag, { class: aside ? "line aside" : "line", "data-line": kind, dir }, label ? h("span", { class: "label" }, `${label} `) : null);
}

/** @param {Mark} mark @param {boolean} continued whether an earlier part was drawn @param {boolean} cut whether the rest is on a later page */
function marked(mark, continued, cut) {
  const letter = mark.quiet || cut ? null : LETTERS[mark.kind];
  return h("mark", {
    class: mark.quiet ? "quiet" : null,
    "data-kind": mark.kind,
    "data-key": mark.key,
    "data-place": String(mark.place),
    "data-letter": letter,
    tabindex: continued ? null : "-1",
  });
}
