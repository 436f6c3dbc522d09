/** The quotes, speaker by speaker; of one kind or of unnamed speakers alone where the reader wants that. */
import { byId, h } from "../dom.js";
import { speakers, titles } from "../outline.js";
import { passes } from "../quote-filter.js";
import { saying } from "../saying.js";
import { plural } from "../words.js";
import { filterView } from "./filter.js";
import { entry, list } from "./list.js";

/** @typedef {import("../quotidian/analysis").Quote} Quote */

/** Most characters of a quote that the list shows; the article has it whole. */
const LONG = 320;

/** @param {(keys: Set<string>) => void} drawn called with the keys of the quotes that the list leaves out, whenever it is drawn anew */
export function quotesView(drawn) {
  const root = byId("quotes-list");
  const filter = filterView(draw);
  /** @type {ReturnType<typeof speakers>} */
  let groups = [];
  /** @type {Map<string, string>} what the kinds of quotes are called */
  let kinds = new Map();
  /** @type {Quote[]} */
  let quotes = [];
  /** @type {(quote: Quote) => string} when, to whom and by what means it was said */
  let told = () => "";
  /** @type {string | null} */
  let selected = null;
  /** @type {Set<string>} */
  let left = new Set();
  let reveal = (/** @type {string} */ _) => {};

  function draw() {
    const fits = passes(filter.chosen());
    left = new Set(quotes.filter((quote) => !fits(quote)).map(({ id }) => id));
    const parts = groups.map(({ title, quotes: all }) => ({ title, all, shown: all.filter(fits) }));
    const none = quotes.length === 0 ? [h("p", { class: "none" }, "None found.")] : [];
    reveal = list(root, parts.flatMap(({ title, all, shown }) => shown.map((quote, i) => ({
      key: quote.id,
      render: () => h("li", {}, ...(i === 0 ? heading(title, quote.speaker, shown.length, all.length) : []), row(quote, kinds, told(quote))),
    }))));
    root.prepend(...none);
    filter.tell(quotes, quotes.length - left.size, selected !== null && left.has(selected));
    drawn(left);
  }

  return {
    /** Takes the quotes of another analysis, and filters them as those before. @param {import("../quotidian/analysis").Analysis} analysis */
    show(analysis) {
      groups = speakers(analysis);
      kinds = titles(analysis);
      quotes = analysis.quotes;
      told = (quote) => saying(analysis, quote);
      draw();
    },
    /** Another article has come: all of its quotes are shown. */
    forget: filter.clear,
    /** What is selected is never left out. @param {string | null} key */
    select(key) {
      selected = key;
      if (key === null) return;
      if (left.has(key)) {
        filter.clear();
        draw();
        filter.dropped();
      }
      reveal(key);
    },
  };
}

/**
 * Whose quotes follow, and how many of all of theirs. A name leads to its entry among the names.
 * @param {string} words for the speaker @param {Quote["speaker"]} speaker @param {number} shown @param {number} all
 */
function heading(words, { entity, anonymous, reason }, shown, all) {
  const title = h("h3", {},
    entity ? h("button", { type: "button", class: "place", dir: "auto", "data-go": entity, title: "Show among the names" }, words) : h("span", { dir: "auto" }, words),
    anonymous ? h("span", { class: "flag" }, "unnamed") : null,
    h("span", { class: "count" }, shown < all ? `${shown} of ${plural(all, "quote")}` : plural(all, "quote")));
  return anonymous && reason ? [title, h("p", { class: "roles", dir: "auto" }, reason)] : [title];
}

/** @param {Quote} quote @param {Map<string, string>} kinds @param {string} told when, to whom and by what means */
function row(quote, kinds, told) {
  const said = shortened(quote.content.map((piece) => piece.text.trim()).join(" … "));
  const words = h("span", { class: "said", dir: "auto" }, quote.kind === "direct" ? `“${said}”` : said);
  const others = quote.speaker.alternatives.map(({ name }) => name).join(" or ");
  return entry(quote.id, words,
    quote.kind === "direct" ? null : h("span", { class: "roles" }, kinds.get(quote.kind) ?? ""),
    told ? h("span", { class: "roles", dir: "auto" }, told) : null,
    others ? h("span", { class: "unsure", dir: "auto" }, `may also be ${others}`) : null);
}

/** @param {string} words */
function shortened(words) {
  return words.length <= LONG ? words : `${words.slice(0, LONG).replace(/\s+\S*$/, "").toWellFormed()}…`;
}
