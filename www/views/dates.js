/** The dates in order of time, each in its sentence; those without a day follow. */
import { byId, h } from "../dom.js";
import { timeline } from "../groups.js";
import { sentence } from "../sentence.js";
import { when } from "../when.js";
import { doubt } from "../words.js";
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
  return list(byId(`${id}-list`), dates.map((one, i) => ({
    key: one.key,
    render: () => h("li", {}, row(one, text, dates[i - 1])),
  })));
}

/**
 * A time is told once for all that happened then; who hears the list hears it each time.
 * @param {Keyed} one @param {string} text @param {Keyed} [last] the one above
 */
function row({ key, date }, text, last) {
  const { before, words, after } = sentence(text, date.start, date.end);
  const told = when(date);
  const again = last !== undefined && when(last.date) === told;
  const unsure = date.basis === "relative" && date.range ? doubt(date.confidence) : "";
  return entry(key,
    h("span", { class: again ? "when again" : "when" }, told),
    unsure ? h("span", { class: "unsure" }, `${unsure}: ${date.reason}`) : null,
    h("span", { class: "sentence", dir: "auto" }, before, h("b", {}, words), after));
}
