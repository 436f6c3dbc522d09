/** A page pasted whole, and its analysis written by hand: what folding and the article's header are tested with. */

import { whole } from "./outline.mjs";

/** @typedef {import("../../package/analysis").Analysis} Analysis */

/** Kind, reason and words of each line; a word of several lines before the article, between and below it. @type {[any, string, string][]} */
const LINES = [
  ["boilerplate", "it stands above the article", "Skip to content"],
  ["boilerplate", "it stands above the article", "News"],
  ["boilerplate", "it stands above the article", "Weather"],
  ["headline", "the line above the article that says what it is about", "Mill closes after a century"],
  ["headline", "it repeats the headline", "Mill closes after a century"],
  ["byline", "it opens with “By” and a name", "By Ada Example"],
  ["boilerplate", "a share button", "Share"],
  ["boilerplate", "a share button", "Tweet"],
  ["caption", "captions are often pasted twice", "The mill in Clinton. (Max Sample)"],
  ["caption", "captions are often pasted twice", "The mill in Clinton. (Max Sample)"],
  ["paragraph", "running text", "CLINTON — “Nobody called,” Rosa Vale said on Tuesday."],
  ["boilerplate", "advertising", "Advertisement"],
  ["paragraph", "running text", "It closed."],
  ["boilerplate", "a list of other articles", "Related"],
  ["boilerplate", "it stands below the article", "“Never again,” Rosa Vale said on Nov. 3, 2024."],
  ["boilerplate", "a newsletter, app or subscription promotion", "Sign up for more"],
  ["boilerplate", "a copyright or legal notice", "© 2025 The Page"],
];
/** What the second headline and the second caption repeat. @type {Record<number, number>} */
const COPIES = { 4: 3, 9: 8 };

export const PAGE = `${LINES.map(([, , words]) => words).join("\n\n")}\n`;

/** @param {string} words @param {number} [nth] which occurrence, counted from 0 */
function span(words, nth = 0) {
  let start = PAGE.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = PAGE.indexOf(words, start + 1);
  return { start, end: start + words.length, text: words };
}

/** @returns {Analysis["article"]["blocks"]} */
function blocks() {
  let end = 0;
  return LINES.map(([kind, reason, text], i) => {
    const start = PAGE.indexOf(text, end);
    end = start + text.length;
    return { start, end, text, kind, rule: "runningText", reason, confidence: i === 3 ? 0.7 : 0.9, duplicateOf: COPIES[i] ?? null };
  });
}

/** @param {number} number @param {string} words @returns {Analysis["quotes"][number]} */
function quote(number, words) {
  return {
    id: `q${number}`, kind: "direct", content: [span(words)], quoted: [span(words)], cue: null, source: null, rule: "beside", reason: "named beside it", confidence: 0.9,
    speaker: { entity: "e1", name: "Rosa Vale", kind: "person", anonymous: false, reason: null, alternatives: [] },
    said: null, to: null, toEntity: null, medium: null, clause: span(words),
  };
}

/** @type {Analysis} */
export const PAGE_FIXTURE = whole({
  schema: "quotidian/1", offsets: "utf16", language: "en", warnings: [],
  article: { blocks: blocks(), headline: span("Mill closes after a century"), deck: null, authors: [span("Ada Example")], dateline: span("CLINTON"), published: null },
  entities: [{
    id: "e1", name: "Rosa Vale", type: "person", roles: [], roleSpans: [], country: null, confidence: 0.9, mentions: [
      { ...span("Rosa Vale"), form: "name", counted: true, rule: "listed", reason: "named in full" },
      { ...span("Rosa Vale", 1), form: "name", counted: false, rule: "listed", reason: "named in full" },
    ],
  }],
  quotes: [quote(1, "Nobody called,"), quote(2, "Never again,")],
  dates: [
    { ...span("Tuesday"), type: "DATE", value: "XXXX-WXX-2", mod: null, basis: "relative", range: null, rule: "unanchored", reason: "no day known", confidence: 0.9 },
    { ...span("Nov. 3, 2024"), type: "DATE", value: "2024-11-03", mod: null, basis: "stated", range: { from: "2024-11-03", to: "2024-11-03" }, rule: "inFull", reason: "day, month and year", confidence: 0.9 },
  ],
}, PAGE, [
  { first: 0, last: 2, title: "3 lines above the article" },
  { first: 13, last: 16, title: "4 lines not of the article: other articles, newsletters and subscriptions, legal notices" },
]);
