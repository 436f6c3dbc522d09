/** The article's header: headline, deck, authors, dateline and date, each leading to its place in the text. */
import { byId, h } from "../dom.js";
import { day } from "../when.js";
import { doubt } from "../words.js";

/** @typedef {import("../quotidian/analysis").Article} Article */
/** @typedef {import("../quotidian/analysis").Span} Span */

/** How a publication date was come by. */
const BASES = { given: "set by you", stated: "stated in the text", inferred: "inferred from the text" };

/**
 * @param {object} tell
 * @param {(span: Span) => void} tell.jump called with the words whose place is asked for
 * @param {() => void} tell.enter called when the reader wants to set the publication date
 */
export function headView({ jump, enter }) {
  const headline = byId("head-headline");
  const doubted = byId("head-doubt");
  const deck = byId("head-deck");
  const facts = byId("head-facts");

  return {
    /** @param {Article} article */
    show(article) {
      const found = article.headline;
      headline.replaceChildren(found ? place(found) : "No headline found");
      headline.classList.toggle("none", !found);
      doubted.textContent = found ? doubts(article, found) : "";
      deck.replaceChildren(...(article.deck ? [place(article.deck), soft(doubts(article, article.deck))] : []));
      deck.hidden = !article.deck;
      facts.replaceChildren(
        ...fact("Written by", authors(article), "no author named"),
        ...fact("Filed from", article.dateline ? [place(article.dateline)] : [], "no dateline"),
        ...fact("Published", date(article), ""),
        ...(article.deck ? [] : fact("Deck", [], "none found")),
      );
    },
  };

  /** @param {Span} span @param {string} [words] in place of its own */
  function place(span, words = span.text.replaceAll(/\s+/g, " ")) {
    const button = h("button", { type: "button", class: "place", dir: "auto", title: "Show in the text" }, words);
    button.addEventListener("click", () => jump(span));
    return button;
  }

  /** "A, B and C", each a way to its place. @param {Article} article */
  function authors(article) {
    const { authors: found } = article;
    const gap = (/** @type {number} */ i) => (i + 1 < found.length ? ", " : " and ");
    const names = found.flatMap((author, i) => (i === 0 ? [place(author)] : [gap(i), place(author)]));
    return found.length === 0 ? [] : [...names, soft(doubts(article, found[0]))];
  }

  /** @param {Article} article */
  function date({ published }) {
    const button = h("button", { type: "button", class: "place change" }, published ? "Change" : "Enter it");
    button.addEventListener("click", enter);
    if (!published) return ["not known; words like “Tuesday” have no day. ", button];
    const [words] = published.evidence;
    const grounds = [doubt(published.confidence), BASES[published.basis]].filter(Boolean).join(", ");
    return [words ? place(words, day(published.value)) : day(published.value), soft(` ${grounds} `), button];
  }
}

/** @param {string} name @param {(Node | string | null)[]} values @param {string} none said where there are none */
function fact(name, values, none) {
  const value = values.some(Boolean) ? h("dd", {}, ...values) : h("dd", { class: "none" }, none);
  return [h("div", {}, h("dt", {}, name), value)];
}

/** How far the words can be relied on, and why they were taken for that; empty where there is little doubt. @param {Article} article @param {Span} span */
function doubts({ blocks }, { start, end }) {
  const block = blocks.find((one) => one.start <= start && end <= one.end);
  const word = block ? doubt(block.confidence) : "";
  return block && word ? ` (${word}: ${block.reason})` : "";
}

/** @param {string} words */
function soft(words) {
  return h("span", { class: "grounds" }, words);
}
