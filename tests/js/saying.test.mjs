/** What the page says of when, to whom and by what means a quote was said. */
import assert from "node:assert/strict";
import test from "node:test";
import { describe } from "../../www/describe.js";
import { saying } from "../../www/saying.js";
import { FIXTURE } from "./fixture.mjs";

/** @param {string} text */
const words = (text) => ({ start: 0, end: text.length, text });
/** @type {any} */
const date = { ...words("Tuesday"), type: "DATE", value: "2024-03-12", mod: null, basis: "relative", range: { from: "2024-03-12", to: "2024-03-12" } };
/** @type {any} */
const said = { value: "2024-03-12", date: 0, basis: "attribution", confidence: 0.9, rule: "besideVerb", reason: "“Tuesday” stands beside the verb of speech" };

test("addressee, day and medium stand in one line, each where it is told", () => {
  const analysis = { dates: [date] };
  assert.equal(saying(analysis, { said, to: words("reporters"), medium: words("a statement") }), "to reporters · Tue, Mar 12, 2024 · a statement");
  assert.equal(saying(analysis, { said: null, to: null, medium: words("Twitter") }), "Twitter");
  assert.equal(saying(analysis, { said, to: null, medium: null }), "Tue, Mar 12, 2024");
  assert.equal(saying(analysis, { said: null, to: null, medium: null }), "");
});

test("a day whose date is not in the list is shown as its value", () => {
  assert.equal(saying({ dates: [] }, { said: { ...said, date: null }, to: null, medium: null }), "2024-03-12");
});

test("the detail of a quote tells it, and why", () => {
  const quotes = FIXTURE.quotes.map((quote, i) => (i === 1 ? { ...quote, said, to: words("reporters") } : quote));
  const { facts } = describe({ ...FIXTURE, quotes, dates: [date] }, "q2", 0);
  assert.ok(facts.includes("to reporters · Tue, Mar 12, 2024"), facts.join(" | "));
  assert.ok(facts.includes("“Tuesday” stands beside the verb of speech"));
});
