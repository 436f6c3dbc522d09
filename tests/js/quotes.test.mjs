/** Quotes and names together: filters, who speaks, where each leads. */
import assert from "node:assert/strict";
import test from "node:test";
import { annotations, firstOf } from "../../www/annotations.js";
import { describe } from "../../www/describe.js";
import { finding, roleKey } from "../../www/keys.js";
import { links } from "../../www/links.js";
import { listOf, quotesOf, rowOf, speakers } from "../../www/outline.js";
import { parts, passes, tally } from "../../www/quote-filter.js";
import { createSelection } from "../../www/selection.js";
import { FIXTURE } from "./fixture.mjs";

const { quotes } = FIXTURE;

/** @param {string} key */
const ways = (key) => links(FIXTURE, key).map(({ before, words, key: to }) => `${before}: ${words} > ${to}`);

test("a filter lets through the kind that was asked for, and the unnamed alone where they were", () => {
  const shown = (/** @type {any} */ filter) => quotes.filter(passes(filter)).map(({ id }) => id).join(" ");
  assert.equal(shown({ kind: "direct", unnamed: false }), "q2 q5 q8 q11 q12");
  assert.equal(shown({ kind: "all", unnamed: true }), "q9");
  assert.equal(shown({ kind: "direct", unnamed: true }), "");
});

test("each choice tells how many quotes it would show beside the other choice", () => {
  assert.deepEqual(tally(quotes, { kind: "all", unnamed: false }), { all: 12, direct: 5, mixed: 1, indirect: 6, unnamed: 1 });
  assert.deepEqual(tally(quotes, { kind: "direct", unnamed: false }), { all: 12, direct: 5, mixed: 1, indirect: 6, unnamed: 0 });
  assert.deepEqual(tally(quotes, { kind: "all", unnamed: true }), { all: 1, direct: 0, mixed: 1, indirect: 0, unnamed: 1 });
});

test("no choice is offered where none would part the quotes", () => {
  assert.ok(parts(quotes));
  assert.ok(parts([quotes[0], quotes[1]]));
  assert.ok(!parts([quotes[1], quotes[4]]));
  assert.ok(!parts([]));
});

test("what the outline has of a type, an entity and a speaker is found", () => {
  assert.deepEqual([listOf(FIXTURE, "person").title, listOf(FIXTURE, "person").entities.length], ["People", 7]);
  assert.deepEqual(rowOf(FIXTURE, "e9"), { entity: "e9", mentions: 5, quotes: 3 });
  assert.equal(rowOf(FIXTURE, "e19"), undefined, "junk alone names it");
  assert.deepEqual(quotesOf(FIXTURE, "e9").map(({ id }) => id), ["q1", "q2", "q12"]);
  assert.deepEqual(quotesOf(FIXTURE, null), []);
  assert.equal(speakers(FIXTURE)[0].quotes[1], quotes[1]);
});

test("a key is read as it was written", () => {
  assert.equal(finding(FIXTURE, "e9").entity?.name, "Astrid Bakke");
  assert.equal(finding(FIXTURE, "q2").quote, quotes[1]);
  assert.equal(finding(FIXTURE, "d1").date, FIXTURE.dates[0]);
  assert.equal(finding(FIXTURE, "b0").block, FIXTURE.article.blocks[0]);
  assert.equal(finding(FIXTURE, roleKey("e9", 0)).role?.words, "Transport Minister");
  for (const key of ["", "x1", "e", "e99", "q0", "d0", "e9r5", "e9x"]) assert.ok(Object.values(finding(FIXTURE, key)).every((one) => one === undefined), key);
});

test("a quote leads to its speaker, to the speaker's next quote round and round, and to who else it may be", () => {
  assert.deepEqual(ways("q2"), ["speaker: Astrid Bakke > e9", "next: quote 3 of 3 > q12"]);
  assert.deepEqual(ways("q12"), ["speaker: Astrid Bakke > e9", "next: quote 1 of 3 > q1"]);
  assert.deepEqual(ways("q4"), ["speaker: Henrik Moe > e11", "next: quote 2 of 2 > q5", "may also be: Astrid Bakke > e9"]);
  assert.deepEqual(ways("q9"), []);
});

test("a name leads to its roles and quotes, a nationality to its country and back, a role to its bearer", () => {
  assert.deepEqual(ways("e9"), ["role: Transport Minister > e9r0", "speaks: 3 quotes > q1"]);
  assert.deepEqual(ways("e8"), ["country: Norway > e5"]);
  assert.deepEqual(ways("e5"), ["nationality: Norwegian > e8"]);
  assert.deepEqual(ways("e9r0"), ["role of: Astrid Bakke > e9"]);
  assert.deepEqual(ways("d1"), []);
});

test("a role can be selected where the article gives it", () => {
  const [mark] = annotations(FIXTURE).byKey.get(roleKey("e11", 0)) ?? [];
  assert.deepEqual([mark.kind, mark.end - mark.start], ["role", "The authority’s director".length]);
  assert.deepEqual(describe(FIXTURE, "e11r0", 0), { title: "The authority’s director", facts: ["first given here"] });
});

test("a mention is counted as the lists count it, and one that does not count says so", () => {
  const solveig = (/** @type {number} */ place) => describe(FIXTURE, "e1", place).facts[0];
  assert.equal(solveig(1), "product, mention 2 of 4");
  assert.equal(solveig(2), "product, not counted: repeated, or not of the article");
  assert.equal(solveig(3), "product, mention 3 of 4");
});

test("a quote says which of its speaker's it is, that a name is withheld and why, and who else may have said it", () => {
  assert.equal(describe(FIXTURE, "q2", 0).facts[0], "direct quote, 2 of 3");
  assert.deepEqual(describe(FIXTURE, "q9", 0).facts.slice(1), ["unnamed, because he was not authorized to discuss the budget", "“said” stands beside it", "may also be another official", "90% sure"]);
});

test("doubt is told in words and in figures", () => {
  const unsure = (/** @type {number} */ confidence) => describe({ ...FIXTURE, quotes: [{ ...quotes[2], confidence }] }, "q3", 0).facts.at(-1);
  assert.deepEqual([0.9, 0.7, 0.45].map(unsure), ["90% sure", "probably, 70% sure", "a guess, 45% sure"]);
});

test("a reader is led first to a name in the article, not to a pronoun before it nor to a caption that repeats another", () => {
  const [one, two] = [{ ...FIXTURE.entities[8].mentions[4], start: 1, end: 2 }, FIXTURE.entities[8].mentions[0]];
  const { byKey } = annotations({ ...FIXTURE, entities: [{ ...FIXTURE.entities[8], mentions: [one, two] }] });
  assert.equal(firstOf(byKey.get("e9") ?? []), 1);
  assert.equal(firstOf([]), 0);
});

test("closing leads back to where the reader came from, wherever they went on to", () => {
  const selection = createSelection({ count: () => 2, first: () => 1 });
  selection.step("e1");
  selection.move(1);
  assert.ok(selection.inLists());
  selection.jump("q1");
  assert.ok(!selection.inLists());
  selection.enlist();
  assert.ok(selection.inLists());
  selection.choose("e1", 0);
  assert.ok(!selection.inLists());
});
