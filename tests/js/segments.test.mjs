import assert from "node:assert/strict";
import test from "node:test";
import { segments } from "../../www/segments.js";

/** @param {string} name @param {number} start @param {number} end @param {number} [rank] */
const span = (name, start, end, rank = 1) => ({ name, start, end, rank });

/** The segments as `text[names outermost first]`. @param {string} text @param {ReturnType<typeof span>[]} spans */
function shown(text, spans, start = 0, end = text.length) {
  return segments(spans, start, end).map((one) => `${text.slice(one.start, one.end)}[${one.spans.map(({ name }) => name)}]`);
}

test("without spans the text is one segment, and no text is none", () => {
  assert.deepEqual(shown("plain", []), ["plain[]"]);
  assert.deepEqual(shown("", []), []);
});

test("a name and a date inside a quote stand inside it", () => {
  const text = "I met Ada on Friday!";
  const spans = [span("date", 13, 19, 2), span("quote", 0, 20), span("name", 6, 9, 2)];
  assert.deepEqual(shown(text, spans), ["I met [quote]", "Ada[quote,name]", " on [quote]", "Friday[quote,date]", "![quote]"]);
});

test("spans that cross are both kept whole", () => {
  assert.deepEqual(shown("abcdef", [span("a", 0, 4), span("b", 2, 6)]), ["ab[a]", "cd[a,b]", "ef[b]"]);
});

test("a lower rank stands outside although it begins later", () => {
  assert.deepEqual(shown("abcd", [span("quote", 0, 4, 1), span("line", 1, 4, 0)]), ["a[quote]", "bcd[line,quote]"]);
});

test("of equal spans the lower rank stands outside, whatever their order", () => {
  const spans = [span("name", 0, 2, 2), span("quote", 0, 2, 1)];
  assert.deepEqual(shown("ab", spans), ["ab[quote,name]"]);
  assert.deepEqual(shown("ab", spans.toReversed()), ["ab[quote,name]"]);
});

test("empty spans and spans outside the range are left out, those at its edge are cut", () => {
  const spans = [span("empty", 3, 3), span("before", 0, 2), span("over", 1, 4), span("after", 5, 6)];
  assert.deepEqual(shown("abcdef", spans, 2, 5), ["cd[over]", "e[]"]);
});

test("emoji and accents keep their places", () => {
  const text = "👩‍🚒 Zoë 🇺🇦 said";
  const at = text.indexOf("Zoë");
  const parts = shown(text, [span("name", at, at + 3, 2)]);
  assert.deepEqual(parts, ["👩‍🚒 []", "Zoë[name]", " 🇺🇦 said[]"]);
});

test("whatever the spans, the segments join up to the text", () => {
  const text = "0123456789".repeat(20);
  let seed = 7;
  const random = (/** @type {number} */ below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 50; round += 1) {
    const spans = Array.from({ length: 40 }, (_, i) => {
      const start = random(200);
      return span(`s${i}`, start, start + random(30), random(3));
    });
    const parts = segments(spans, 0, text.length);
    assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join(""), text);
    for (const part of parts) {
      const covering = spans.filter(({ start, end }) => start <= part.start && end >= part.end && start < end);
      assert.deepEqual(new Set(part.spans), new Set(covering));
    }
  }
});

test("a hundred thousand spans take no noticeable time", () => {
  const spans = Array.from({ length: 100_000 }, (_, i) => span("s", i * 10, i * 10 + 5));
  const begin = performance.now();
  segments(spans, 0, 1_000_000);
  assert.ok(performance.now() - begin < 2_000);
});
