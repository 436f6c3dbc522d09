/** The analysis of the page's sample as a good analyzer gives it, written by hand: what the views are tested with. */
import { SAMPLE } from "../../www/sample.js";
import { whole } from "./outline.mjs";

/** @typedef {import("../../package/analysis").Analysis} Analysis */

/**
 * The span of `words` in the sample.
 * @param {string} words
 * @param {number} [nth] which occurrence, counted from 0
 */
export function span(words, nth = 0) {
  let start = SAMPLE.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = SAMPLE.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The sample has no ${nth}th "${words}".`);
  return { start, end: start + words.length, text: words };
}

/** Kinds of the sample's lines, in order; every other line is a paragraph. @type {Record<number, any>} */
const KINDS = {
  0: "headline", 1: "deck", 2: "byline", 3: "caption", 4: "caption", 11: "subheading",
  12: "list", 13: "list", 14: "list", 18: "boilerplate", 19: "boilerplate", 20: "boilerplate",
};

/** @returns {Analysis["article"]["blocks"]} */
function blocks() {
  return [...SAMPLE.matchAll(/\S.*/g)].map(({ 0: text, index }, i) => ({
    start: index, end: index + text.length, text, kind: KINDS[i] ?? "paragraph",
    rule: "runningText", reason: "written by hand", confidence: 0.9, duplicateOf: i === 4 ? 3 : null,
  }));
}

/**
 * @param {number} number @param {any} type @param {string} name @param {string[]} roles
 * @param {...[words: string, nth?: number, more?: object]} mentions
 * @returns {Analysis["entities"][number]}
 */
function entity(number, type, name, roles, ...mentions) {
  return {
    id: `e${number}`, name, type, roles, roleSpans: roles.map((role) => span(role)), country: null, confidence: 0.9,
    mentions: mentions.map(([words, nth, more]) => ({
      ...span(words, nth), form: "name", counted: true, rule: "listed", reason: words === name ? "named in full" : `part of ${name}`, ...more,
    })),
  };
}

const uncounted = { counted: false };

/** @type {Analysis["entities"]} */
const entities = [
  entity(1, "product", "Solveig", [], ["Solveig"], ["Solveig", 1], ["Solveig", 2, uncounted], ["Solveig", 3], ["Solveig", 4]),
  entity(2, "person", "Marit Halvorsen", [], ["Marit Halvorsen"]),
  entity(3, "person", "Daniel Osei", [], ["Daniel Osei"]),
  entity(4, "place", "Skarvik", [], ["Skarvik"], ["Skarvik", 1, uncounted], ["SKARVIK"], ["Skarvik", 2]),
  entity(5, "place", "Norway", [], ["Norway"], ["Norway", 1, uncounted], ["Norway", 2], ["Norway", 3]),
  entity(6, "person", "Ingrid Lund", [], ["Ingrid Lund"], ["Ingrid Lund", 1, uncounted]),
  entity(7, "organization", "Fjord Press", [], ["Fjord Press"], ["Fjord Press", 1, uncounted]),
  { ...entity(8, "group", "Norwegian", [], ["Norwegian"]), country: "e5" },
  entity(9, "person", "Astrid Bakke", ["Transport Minister"], ["Astrid Bakke"], ["Bakke", 1], ["Bakke", 2],
    ["the minister", 0, { form: "nominal", reason: "the only minister so far" }], ["she", 3, { form: "pronoun", reason: "the last woman named" }]),
  entity(10, "organization", "Coastal Transport Authority", [], ["Coastal Transport Authority"]),
  entity(11, "person", "Henrik Moe", ["The authority’s director"], ["Henrik Moe"]),
  entity(12, "organization", "Norrland Ferries", [], ["Norrland Ferries"]),
  entity(13, "person", "Claire Dumont", ["chief executive"], ["Claire Dumont"], ["Dumont", 1]),
  entity(14, "organization", "Turku Marine", [], ["Turku Marine"], ["Turku Marine", 1]),
  entity(15, "group", "Finnish", [], ["Finnish"]),
  entity(16, "organization", "Finance Ministry", [], ["Finance Ministry"]),
  entity(17, "organization", "University of Bergen", [], ["University of Bergen"]),
  entity(18, "person", "Olav Strand", ["the Solveig’s captain"], ["Olav Strand"], ["Strand", 1]),
  entity(19, "place", "Iceland", [], ["Iceland", 0, uncounted]),
];

/**
 * Cue and source are left out: no view shows them.
 * @param {number} number @param {any} kind @param {string | null} by entity @param {string} name
 * @param {string[]} content @param {{ quoted?: string[], speaker?: object }} [more]
 * @returns {Analysis["quotes"][number]}
 */
function quote(number, kind, by, name, content, { quoted = kind === "direct" ? content : [], speaker = {} } = {}) {
  return {
    id: `q${number}`, kind, content: content.map((piece) => span(piece)), quoted: quoted.map((piece) => span(piece)),
    cue: null, source: null, confidence: 0.9, rule: "beside", reason: "“said” stands beside it",
    speaker: { entity: by, name, kind: "person", anonymous: false, reason: null, alternatives: [], ...speaker },
    said: null, to: null, toEntity: null, medium: null, clause: span(content[0]),
  };
}

const OFFICIAL = "A senior official at the Finance Ministry";

/** @type {Analysis["quotes"]} */
const quotes = [
  quote(1, "indirect", "e9", "Astrid Bakke",
    ["the Solveig, built in 1913, would sail twice a day until the end of April 2026"]),
  quote(2, "direct", "e9", "Astrid Bakke",
    ["Nobody should have to choose between a school and a doctor,", "That is what cancelling this line would have meant."]),
  quote(3, "indirect", "e10", "Coastal Transport Authority",
    ["repairs would cost more than the ship was worth"], { speaker: { kind: "organization" } }),
  quote(4, "indirect", "e11", "Henrik Moe", ["he accepted the ruling"], { speaker: { alternatives: [{ entity: "e9", name: "Astrid Bakke" }] } }),
  quote(5, "direct", "e11", "Henrik Moe", ["We will inspect her every month,", "If the hull fails, she stays in port."]),
  quote(6, "indirect", "e12", "Norrland Ferries", ["it would lose $4 million this year"], { speaker: { kind: "organization" } }),
  quote(7, "indirect", "e13", "Claire Dumont",
    ["talks with Turku Marine, a Finnish shipyard, began last Friday and could lead to an electric vessel within three years"]),
  quote(8, "direct", "e13", "Claire Dumont", ["Two ships, one timetable, no more shouting,", "It is not a victory. It is a start."]),
  quote(9, "mixed", null, OFFICIAL, ["the money had “not been found, only promised.”"], {
    quoted: ["not been found, only promised."],
    speaker: { anonymous: true, reason: "because he was not authorized to discuss the budget", alternatives: [{ entity: null, name: "another official" }] },
  }),
  quote(10, "indirect", null, "a report published last month by the University of Bergen",
    ["one in five of Norway’s ferry routes may close within ten years"], { speaker: { kind: "document" } }),
  quote(11, "direct", "e18", "Olav Strand",
    ["I said thank you and went back to work,", "She has outlived three of her engines and most of her critics. I never doubted her."]),
  quote(12, "direct", "e9", "Astrid Bakke", ["Ask me when the ice is gone,"]),
];

/**
 * @param {[words: string, nth?: number]} where @param {any} type @param {string} value @param {[string, string] | null} range
 * @param {object} [more]
 * @returns {Analysis["dates"][number]}
 */
function date([words, nth], type, value, range, more) {
  return {
    ...span(words, nth), type, value, mod: null, basis: "relative", confidence: 0.9, rule: "counted", reason: "counted from the day of publication",
    range: range && { from: range[0], to: range[1] }, ...more,
  };
}

/** @param {string} iso @returns {[string, string]} */
const on = (iso) => [iso, iso];
const stated = { basis: "stated", rule: "inFull", reason: "a full date" };
const TUESDAY = "2025-10-14";

/** @type {Analysis["dates"]} */
const dates = [
  date(["a century"], "DURATION", "P100Y", null, stated),
  date(["Tuesday, Oct. 14, 2025"], "DATE", TUESDAY, on(TUESDAY), stated),
  date(["Tuesday, Oct. 14, 2025", 1], "DATE", TUESDAY, on(TUESDAY), stated),
  date(["Tuesday", 2], "DATE", TUESDAY, on(TUESDAY)),
  date(["June"], "DATE", "2025-06", ["2025-06-01", "2025-06-30"]),
  date(["1913"], "DATE", "1913", ["1913-01-01", "1913-12-31"], stated),
  date(["twice a day"], "SET", "P1D", null, stated),
  date(["the end of April 2026"], "DATE", "2026-04", ["2026-04-01", "2026-04-30"], { mod: "END" }),
  date(["June", 1], "DATE", "2025-06", ["2025-06-01", "2025-06-30"]),
  date(["Tuesday", 3], "DATE", TUESDAY, on(TUESDAY)),
  date(["every month"], "SET", "P1M", null, stated),
  date(["this year"], "DATE", "2025", ["2025-01-01", "2025-12-31"]),
  date(["last Friday"], "DATE", "2025-10-10", on("2025-10-10")),
  date(["three years"], "DURATION", "P3Y", null, stated),
  date(["last month"], "DATE", "2025-09", ["2025-09-01", "2025-09-30"]),
  date(["ten years"], "DURATION", "P10Y", null, stated),
  date(["Thursday"], "DATE", "2025-10-16", on("2025-10-16")),
  date(["Oct. 28"], "DATE", "2025-10-28", on("2025-10-28")),
  date(["Nov. 3"], "DATE", "2025-11-03", on("2025-11-03")),
  date(["34 years"], "DURATION", "P34Y", null, stated),
  date(["Tuesday evening"], "TIME", `${TUESDAY}TEV`, on(TUESDAY)),
  date(["next spring"], "DATE", "2026-SP", ["2026-03-01", "2026-05-31"]),
];

/** The analysis of the sample. @type {Analysis} */
export const FIXTURE = whole({
  schema: "quotidian/1", offsets: "utf16", language: "en", warnings: [],
  article: {
    headline: span("Ferry that carried a town for a century wins one more winter"),
    deck: span("Islanders, two companies and a retired captain made an unlikely peace to keep the Solveig at sea"),
    authors: [span("Marit Halvorsen"), span("Daniel Osei")],
    dateline: span("SKARVIK, Norway"),
    published: { value: TUESDAY, basis: "inferred", evidence: [span("Tuesday, Oct. 14, 2025")], confidence: 0.8 },
    blocks: blocks(),
  },
  entities, quotes, dates,
}, SAMPLE, [{ first: 18, last: 20, title: "3 lines not of the article: newsletters and subscriptions, links to other pages, share buttons" }]);
