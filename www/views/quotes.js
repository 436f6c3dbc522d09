/** The quotes, speaker by speaker. */
import { byId, h } from "../dom.js";
import { speakers } from "../groups.js";
import { QUOTES } from "../words.js";
import { entry, list } from "./list.js";

/** @typedef {import("../quotidian/analysis").Quote} Quote */

/** Most characters of a quote that the list shows; the article has it whole. */
const LONG = 320;

/** Draws the list. @param {import("../quotidian/analysis").Analysis} analysis @returns {(key: string) => void} reveal */
export function showQuotes(analysis) {
  const root = byId("quotes-list");
  if (analysis.quotes.length === 0) {
    root.replaceChildren(h("p", { class: "none" }, "None found."));
    return () => {};
  }
  return list(root, speakers(analysis).flatMap(({ speaker, quotes }) => quotes.map((quote, i) => ({
    key: quote.id,
    render: () => h("li", {}, ...(i === 0 ? heading(speaker) : []), row(quote)),
  }))));
}

/** @param {Quote["speaker"]} speaker */
function heading({ name, anonymous, reason }) {
  const title = h("h3", { dir: "auto" }, name ?? "Speaker not found", anonymous ? h("span", { class: "flag" }, "unnamed") : null);
  return anonymous && reason ? [title, h("p", { class: "roles", dir: "auto" }, reason)] : [title];
}

/** @param {Quote} quote */
function row(quote) {
  const said = shortened(quote.content.map((piece) => piece.text.trim()).join(" … "));
  const words = h("span", { class: "said", dir: "auto" }, quote.kind === "direct" ? `“${said}”` : said);
  return entry(quote.id, words, quote.kind === "direct" ? null : h("span", { class: "roles" }, QUOTES[quote.kind]));
}

/** @param {string} words */
function shortened(words) {
  return words.length <= LONG ? words : `${words.slice(0, LONG).replace(/\s+\S*$/, "").toWellFormed()}…`;
}
