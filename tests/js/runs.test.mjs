/** Runs: which lines are folded, how words are led to, and what stays open when the text changes. */
import assert from "node:assert/strict";
import test from "node:test";
import { annotations, markOf } from "../../www/annotations.js";
import { describe } from "../../www/describe.js";
import { kept, moved } from "../../www/moved.js";
import { runName, runs } from "../../www/runs.js";
import { PAGE, PAGE_FIXTURE } from "./page.mjs";

const { blocks } = PAGE_FIXTURE.article;

/** Lines that are not of the article for these reasons. @param {string[]} reasons */
function junk(reasons, long = 10) {
  return reasons.map((reason, i) => ({ ...blocks[0], start: i * long, end: (i + 1) * long - 1, reason }));
}

const paragraph = { ...blocks[10], start: 1_000_000, end: 1_000_010 };

test("three lines in a row are folded, one or two short ones are left standing", () => {
  assert.deepEqual(runs(blocks).map((run) => PAGE.slice(run.start, run.end).split("\n\n")), [
    ["Skip to content", "News", "Weather"],
    ["Related", "“Never again,” Rosa Vale said on Nov. 3, 2024.", "Sign up for more", "© 2025 The Page"],
  ]);
});

test("a single line that is long is folded", () => {
  assert.deepEqual(runs([...junk(["navigation"], 300), paragraph]).map((run) => run.blocks.length), [1]);
});

test("where nothing is of the article, nothing is folded", () => {
  assert.deepEqual(runs(junk(["navigation", "navigation", "navigation"])), []);
  assert.deepEqual(runs([]), []);
});

/** @type {[string, string[]][]} */
const NAMES = [
  ["1 line not of the article: navigation", ["navigation"]],
  ["2 lines above the article", ["it stands above the article", "it stands above the article"]],
  ["1 line below the article", ["it stands below the article"]],
  ["3 lines not of the article: share buttons, comments", ["the comments", "a share button", "a share button"]],
  ["2 lines not of the article: legal notices", ["it stands below the article", "a copyright or legal notice"]],
  ["5 lines not of the article: buttons, navigation, comments and more", ["a button", "a button", "navigation", "the comments", "advertising"]],
  ["1 line not of the article: a reason of tomorrow", ["a reason of tomorrow"]],
];

for (const [name, reasons] of NAMES) {
  test(`a run is called “${name}”`, () => {
    assert.equal(runName({ start: 0, end: 1, blocks: junk(reasons) }), name);
  });
}

test("words are led to by their own mark, else by their line", () => {
  const { marks } = annotations(PAGE_FIXTURE);
  assert.equal(markOf(marks, PAGE_FIXTURE.entities[0].mentions[1])?.key, "e1");
  assert.equal(markOf(marks, PAGE_FIXTURE.article.authors[0])?.key, "b5");
  assert.equal(markOf(marks, blocks[3])?.key, "b3");
  assert.equal(markOf(marks, { start: PAGE.length, end: PAGE.length + 1 }), undefined);
});

test("a line is described by its kind and why", () => {
  assert.deepEqual(describe(PAGE_FIXTURE, "b9", 0), { title: "Caption", facts: ["repeats an earlier line", "captions are often pasted twice", "90% sure"] });
});

/** @type {[string, string, string, [number, number][]][]} */
const EDITS = [
  ["nothing", "abcdef", "abcdef", [[0, 0], [3, 3], [6, 6]]],
  ["something put in", "abcdef", "abXYcdef", [[0, 0], [2, 2], [3, 5], [6, 8]]],
  ["something taken out", "abcdef", "abef", [[1, 1], [3, 2], [5, 3], [6, 4]]],
  ["everything", "abc", "XYZ", [[0, 0], [1, 0], [3, 3]]],
  ["everything taken out", "abc", "", [[0, 0], [2, 0], [3, 0]]],
  ["one of several of the same put in", "aaa", "aaaa", [[1, 1], [3, 3]]],
];

for (const [name, before, now, places] of EDITS) {
  test(`places after an edit: ${name}`, () => {
    const move = moved(before, now);
    assert.deepEqual(places.map(([place]) => [place, move(place)]), places);
  });
}

test("what stood open stays open where a line is put in above it, and where one is taken out of it", () => {
  const pieces = [{ start: 0, end: 3 }, { start: 10, end: 14 }, { start: 20, end: 24 }];
  assert.deepEqual(kept([{ start: 5, end: 9 }], pieces, "0123456789abcdef", "XXXXX0123456789abcdef"), [pieces[1]]);
  assert.deepEqual(kept([{ start: 8, end: 14 }], [{ start: 8, end: 12 }], "0123456789abcdef", "0123456789cdef"), [{ start: 8, end: 12 }]);
  assert.deepEqual(kept([], pieces, "a", "b"), []);
});

test("a hundred thousand runs of five megabytes take no noticeable time", () => {
  const lines = Array.from({ length: 400_000 }, (_, i) => ({ ...blocks[i % 4 ? 0 : 10], start: i * 12, end: i * 12 + 11 }));
  const text = "0123456789 \n".repeat(400_000);
  const begin = performance.now();
  const found = runs(lines);
  assert.equal(found.length, 100_000);
  assert.equal(kept(found, found, text, `${text.slice(0, 3_000_000)}x${text.slice(3_000_000)}`).length, 100_000);
  assert.ok(performance.now() - begin < 2_000);
});
