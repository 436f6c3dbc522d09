/** The dates in order of time, each in its sentence; those without a day follow. */
import { byId, h } from "../dom.js";
import { dateKey } from "../keys.js";
import { sentence } from "../sentence.js";
import { when } from "../when.js";
import { doubt } from "../words.js";
import { entry, list } from "./list.js";

/** @typedef {import("../quotidian/analysis").Analysis} Analysis */
/** @typedef {import("../quotidian/analysis").Date} Found */
/** @typedef {{ key: string, date: Found }} Keyed */

/**
 * Draws the lists.
 * @param {Analysis} analysis
 * @param {string} text
 * @returns {((key: string) => void)[]} reveals
 */
export function showDates(analysis, text) {
  const { dated, waiting, undated } = analysis.outline.dates;
  byId("dates-none").hidden = analysis.dates.length > 0;
  return [
    part("dates-dated", dated, analysis, text),
    part("dates-waiting", waiting, analysis, text),
    part("dates-undated", undated, analysis, text),
  ];
}

/** @param {string} id @param {number[]} places @param {Analysis} analysis @param {string} text */
function part(id, places, { dates: found, sentences }, text) {
  const dates = places.map((place) => ({ key: dateKey(place), date: found[place] }));
  byId(id).hidden = dates.length === 0;
  return list(byId(`${id}-list`), dates.map((one, i) => ({
    key: one.key,
    render: () => h("li", {}, row(one, sentence(text, sentences, one.date.start, one.date.end), dates[i - 1]?.date)),
  })));
}

/**
 * A time is told once for all that happened then; who hears the list hears it each time.
 * @param {Keyed} one @param {ReturnType<typeof sentence>} around it @param {Found} [last] the one above
 */
function row({ key, date }, { before, words, after }, last) {
  const told = when(date);
  const again = last !== undefined && when(last) === told;
  const unsure = date.basis === "relative" && date.range ? doubt(date.confidence) : "";
  return entry(key,
    h("span", { class: again ? "when again" : "when" }, told),
    unsure ? h("span", { class: "unsure" }, `${unsure}: ${date.reason}`) : null,
    h("span", { class: "sentence", dir: "auto" }, before, h("b", {}, words), after));
}
