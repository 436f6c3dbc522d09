/** The dates in order of time, each in its sentence; those without a day follow. */
import { byId, h } from "../dom.js";
import { timeline } from "../groups.js";
import { sentence } from "../sentence.js";
import { when } from "../when.js";
import { entry, list } from "./list.js";

/** @typedef {{ key: string, date: import("../quotidian/analysis").Date }} Keyed */

/**
 * Draws the lists.
 * @param {import("../quotidian/analysis").Analysis} analysis
 * @param {string} text
 * @returns {((key: string) => void)[]} reveals
 */
export function showDates(analysis, text) {
  const { dated, waiting, undated } = timeline(analysis);
  byId("dates-none").hidden = analysis.dates.length > 0;
  return [
    part("dates-dated", dated, text),
    part("dates-waiting", waiting, text),
    part("dates-undated", undated, text),
  ];
}

/** @param {string} id @param {Keyed[]} dates @param {string} text */
function part(id, dates, text) {
  byId(id).hidden = dates.length === 0;
  return list(byId(`${id}-list`), dates.map((one) => ({ key: one.key, render: () => h("li", {}, row(one, text)) })));
}

/** @param {Keyed} one @param {string} text */
function row({ key, date }, text) {
  const { before, words, after } = sentence(text, date.start, date.end);
  return entry(key,
    h("span", { class: "when" }, when(date)),
    h("span", { class: "sentence", dir: "auto" }, before, h("b", {}, words), after));
}
