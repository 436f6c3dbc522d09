/** The package without a browser: a worker that does as it is told stands in for the real one. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { createAnalyzer } from "../../package/index.js";
import { withOwnWords } from "../../package/own-words.js";

/** Answers after a moment with the text in capitals; a text that is the name of a fault brings it on. */
class FakeWorker extends EventTarget {
  /** @type {FakeWorker[]} */
  static all = [];
  /** @type {{ code: string } | null} */
  static loadError = null;
  terminated = false;
  asked = 0;

  constructor() {
    super();
    FakeWorker.all.push(this);
    const error = FakeWorker.loadError;
    setTimeout(() => this.say(error ? { id: 0, error } : { id: 0, result: null }));
  }

  /** @param {{ id: number, text: string, options: any }} message */
  postMessage({ id, text, options }) {
    this.asked += 1;
    if (text === "hang") return;
    if (text === "trap") setTimeout(() => this.say({ id, error: { code: "crashed" } }), 5);
    else if (text === "die") setTimeout(() => this.dispatchEvent(new Event("error", { cancelable: true })), 5);
    else if (text === "badDate") setTimeout(() => this.say({ id, error: { code: "badDate", message: "Give a day." } }), 5);
    else setTimeout(() => this.say({ id, result: { offsets: options.offsets ?? "utf16", text: text.toUpperCase() } }), 5);
  }

  /** @param {object} data */
  say(data) {
    if (!this.terminated) this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }

  terminate() {
    this.terminated = true;
  }
}

/** @param {string} code */
const code = (code) => ({ name: "AnalyzerError", code });
/** @type {ReturnType<typeof createAnalyzer>} */
let analyzer;

beforeEach(() => {
  FakeWorker.all = [];
  FakeWorker.loadError = null;
  Object.assign(globalThis, { Worker: FakeWorker });
  analyzer = createAnalyzer();
});
afterEach(() => analyzer.dispose());

test("the newest request wins and the others are told so", async () => {
  const [first, second, third] = ["one", "two", "three"].map((text) => analyzer.analyze(text));
  await Promise.all([assert.rejects(first, code("superseded")), assert.rejects(second, code("superseded"))]);
  assert.deepEqual(await third, { offsets: "utf16", text: "THREE" });
  assert.equal(FakeWorker.all[0].asked, 2, "a request that never got to run is not sent");
});

test("a crash rejects the pending request, and the next one is answered by a fresh worker", async () => {
  for (const fault of ["trap", "die"]) {
    await analyzer.analyze("warm");
    await assert.rejects(analyzer.analyze(fault), code("crashed"));
    assert.ok(FakeWorker.all.at(-1)?.terminated);
    assert.equal(/** @type {any} */ (await analyzer.analyze("again")).text, "AGAIN");
  }
  assert.equal(FakeWorker.all.length, 3);
});

test("an error about what was asked leaves the worker at work", async () => {
  await assert.rejects(analyzer.analyze("badDate"), { code: "badDate", message: "Give a day." });
  await analyzer.analyze("more");
  assert.equal(FakeWorker.all.length, 1);
});

test("a worker that is lost in a text nobody wants any more is replaced", async () => {
  await analyzer.analyze("warm");
  const lost = analyzer.analyze("hang");
  const next = analyzer.analyze("next");
  await assert.rejects(lost, code("superseded"));
  assert.equal(/** @type {any} */ (await next).text, "NEXT");
  assert.equal(FakeWorker.all.length, 2);
});

test("what keeps the worker from loading is told, and the next request tries anew", async () => {
  analyzer.dispose();
  FakeWorker.loadError = { code: "blocked" };
  analyzer = createAnalyzer();
  await assert.rejects(analyzer.analyze("text"), { code: "blocked", message: /wasm-unsafe-eval/ });
  FakeWorker.loadError = null;
  assert.equal(/** @type {any} */ (await analyzer.analyze("text")).text, "TEXT");
});

test("a browser without workers is told so when it asks, not before", async () => {
  Object.assign(globalThis, { Worker: undefined });
  await assert.rejects(createAnalyzer().analyze("text"), code("noWorker"));
});

test("signal, disposal and unfit texts have their codes", async () => {
  const controller = new AbortController();
  const pending = analyzer.analyze("text", { signal: controller.signal });
  controller.abort();
  await assert.rejects(pending, code("aborted"));
  await assert.rejects(analyzer.analyze("text", { signal: controller.signal }), code("aborted"));
  await assert.rejects(analyzer.analyze(/** @type {any} */ (7)), code("badText"));
  await assert.rejects(analyzer.analyze("x".repeat(20_000_001)), code("tooLong"));
  const last = analyzer.analyze("text");
  analyzer.dispose();
  await assert.rejects(last, code("disposed"));
  await assert.rejects(analyzer.analyze("text"), code("disposed"));
});

test("a signal that is aborted later does not touch a newer request", async () => {
  const controller = new AbortController();
  const old = analyzer.analyze("old", { signal: controller.signal });
  const newer = analyzer.analyze("new");
  await assert.rejects(old, code("superseded"));
  controller.abort();
  assert.equal(/** @type {any} */ (await newer).text, "NEW");
});

test("lone surrogates come back as the caller wrote them, at every depth", () => {
  const text = "a \uD83D b";
  const span = () => ({ start: 2, end: 5, text: "\uFFFD b" });
  const analysis = withOwnWords({ offsets: "utf16", article: { headline: span(), deck: null }, quotes: [{ content: [span()] }] }, text);
  assert.equal(analysis.article.headline.text, "\uD83D b");
  assert.equal(analysis.quotes[0].content[0].text, "\uD83D b");
  assert.equal(withOwnWords({ offsets: "codepoint", a: span() }, text).a.text, "\uFFFD b");
});
