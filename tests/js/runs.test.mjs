/** Runs of folded lines, how words are led to, and what stays open when the text changes. */
import assert from "node:assert/strict";
import test from "node:test";
import { annotations, markOf } from "../../www/annotations.js";
import { describe } from "../../www/describe.js";
import { kept, moved } from "../../www/moved.js";
import { PAGE, PAGE_FIXTURE } from "./page.mjs";

const { blocks } = PAGE_FIXTURE.article;

test("lines are folded as the outline has them, and know their fold", () => {
  const { runs, marks } = annotations(PAGE_FIXTURE);
  assert.deepEqual(runs.map((run) => PAGE.slice(run.start, run.end).split("\n\n")), [
    ["Skip to content", "News", "Weather"],
    ["Related", "“Never again,” Rosa Vale said on Nov. 3, 2024.", "Sign up for more", "© 2025 The Page"],
  ]);
  assert.equal(runs[0].title, "3 lines above the article");
  assert.equal(marks.find(({ key }) => key === "b14")?.run, runs[1]);
  assert.equal(marks.find(({ key }) => key === "b6")?.run, undefined);
});

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
  const found = Array.from({ length: 100_000 }, (_, i) => ({ start: i * 48, end: i * 48 + 35 }));
  const text = "0123456789 \n".repeat(400_000);
  const begin = performance.now();
  assert.equal(kept(found, found, text, `${text.slice(0, 3_000_000)}x${text.slice(3_000_000)}`).length, 100_000);
  assert.ok(performance.now() - begin < 2_000);
});
