/** The lists: names, speakers and dates in their order, and what the strip tells of a mark. */
import assert from "node:assert/strict";
import test from "node:test";
import { annotations } from "../../www/annotations.js";
import { describe } from "../../www/describe.js";
import { direction } from "../../www/direction.js";
import { pageEnds } from "../../www/pages.js";
import { SAMPLE } from "../../www/sample.js";
import { createSelection } from "../../www/selection.js";
import { sentence } from "../../www/sentence.js";
import { when } from "../../www/when.js";
import { FIXTURE } from "./fixture.mjs";

test("values are shown in words, and unknown ones as they are", () => {
  const date = (/** @type {string} */ value, more = {}) => when({ ...FIXTURE.dates[3], value, ...more });
  assert.equal(date("2025-10-14"), "Tue, Oct 14, 2025");
  assert.equal(date("2025-10-14TEV"), "Tue, Oct 14, 2025, evening");
  assert.equal(date("2025-10-14T19:07"), "Tue, Oct 14, 2025, 19:07");
  assert.equal(date("2025-06"), "June 2025");
  assert.equal(date("2025-SP"), "spring 2025");
  assert.equal(date("2025-Q3"), "quarter 3 of 2025");
  assert.equal(date("199"), "the 1990s");
  assert.equal(date("2025"), "2025");
  assert.equal(date("19", { range: { from: "1900-01-01", to: "1999-12-31" } }), "20th century");
  assert.equal(date("BC03", { range: null }), "4th century BC");
  assert.equal(date("BC0480", { range: null }), "480 BC");
  assert.equal(date("2017/2018", { range: { from: "2017-01-01", to: "2018-12-31" } }), "2017 – 2018");
  assert.equal(date("2019-05-06/2019-06-03", { range: { from: "2019-05-06", to: "2019-06-03" } }), "Mon, May 6, 2019 – Mon, Jun 3, 2019");
  assert.equal(date("2025-06", { mod: "END" }), "late June 2025");
  assert.equal(date("2025", { mod: "APPROX" }), "about 2025");
  assert.equal(date("2025-W42", { range: { from: "2025-10-13", to: "2025-10-19" } }), "Mon, Oct 13, 2025 – Sun, Oct 19, 2025");
  assert.equal(date("PRESENT_REF"), "now");
  assert.equal(date("XXXX-WXX-2", { range: null }), "Tuesday");
  assert.equal(date("P1W", { range: null, text: "next week" }), "next week");
  assert.equal(date("P10Y", { type: "DURATION", text: "ten years" }), "ten years");
  assert.equal(date("9999-99-99"), "9999-99-99");
  assert.equal(date("-0044-03"), "-0044-03");
});

test("every mark's words are a slice of the text that was analysed", () => {
  const { marks, byKey } = annotations(FIXTURE);
  assert.ok(marks.every(({ start, end }) => start >= 0 && start < end && end <= SAMPLE.length));
  assert.deepEqual(byKey.get("e9")?.map(({ place, quiet }) => [place, quiet]), [[0, false], [1, false], [2, false], [3, true], [4, true]]);
  assert.deepEqual(byKey.get("q2")?.length, 2);
});

test("the strip tells who, which mention, and why", () => {
  assert.deepEqual(describe(FIXTURE, "e9", 4), { title: "Astrid Bakke", facts: ["person, mention 5 of 5", "pronoun “she”", "the last woman named"] });
  assert.equal(describe(FIXTURE, "q9", 0).facts[0], "partly quoted");
  assert.equal(describe(FIXTURE, "d2", 0).title, "Tue, Oct 14, 2025");
  assert.equal(describe(FIXTURE, "x1", 0).title, "");
});

test("pressing an entry again goes on to the next mark and round", () => {
  const selection = createSelection({ count: () => 2, first: () => 0 });
  /** @type {(number | undefined)[]} */
  const places = [];
  selection.listen((selected) => places.push(selected?.place));
  selection.step("e1");
  selection.step("e1");
  selection.step("e1");
  selection.move(-1);
  selection.step("e2");
  selection.clear();
  assert.deepEqual(places, [0, 1, 0, 1, 0, undefined]);
});

/** @param {[number, number][]} sentences @param {string} text @param {string} words */
const around = (sentences, text, words) => Object.values(sentence(text, sentences, text.indexOf(words), text.indexOf(words) + words.length)).join("|");

test("a date is shown in the sentence that the analysis has around it", () => {
  assert.equal(around([[0, 10], [11, 30], [31, 41]], "It rained. She left on Friday. He stayed.", "Friday"), "She left on |Friday|.");
  assert.equal(around([[0, 7], [8, 32]], "A line.\nOn Monday Dr. Moe spoke.\nMore.", "Monday"), "On |Monday| Dr. Moe spoke.");
  assert.equal(around([[0, 6]], "Friday", "Friday"), "|Friday|");
  assert.equal(around([], "Friday", "Friday"), "|Friday|");
  assert.equal(around([[0, 3], [4, 10]], "Oct. 5 was", "Oct. 5"), "|Oct. 5|", "words over the end of a sentence are whole");
});

test("a sentence that is long is cut at words, with an ellipsis", () => {
  const text = `${"word ".repeat(100)}Friday${" word".repeat(100)}`;
  const shown = around([[0, text.length]], text, "Friday");
  assert.ok(shown.length < 350);
  assert.match(shown, /^…word .*\|Friday\|.* word…$/);
});

test("pages end at lines, or within a line that is longer than a page", () => {
  assert.deepEqual(pageEnds("", 4), []);
  assert.deepEqual(pageEnds("ab\ncd\nef", 6), [6, 8]);
  assert.deepEqual(pageEnds("abcdefghij", 4), [4, 8, 10]);
  assert.deepEqual(pageEnds("abc👍d", 4), [3, 6]);
  assert.deepEqual(pageEnds("👍", 1), [1, 2]);
});

test("a text runs the way of its first letter", () => {
  assert.equal(direction("“12 قالت"), "rtl");
  assert.equal(direction("ראש העיר Moe"), "rtl");
  assert.equal(direction("Moe אמר"), "ltr");
  assert.equal(direction(" 1, 2 👍"), "ltr");
});
