/** What the reader sees when the analyzer cannot load or breaks: a sentence with what to do, and the text still there. */
import assert from "node:assert/strict";
import test from "node:test";
import { SAMPLE } from "../../www/sample.js";
import { assertTrouble, open, paste, trySample, useBrowser, CANNED } from "./harness.mjs";

useBrowser();

/** A WebAssembly trap, as a panic in the core gives: the smallest module whose function is `unreachable`. */
const TRAP = CANNED.replace("analyze(text, { published }) {", `analyze(text, { published }) {
    const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
    if (text.includes("trap")) new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.t();`);

test("a crash is told, the text stays, and the next text is read", async () => {
  const { page, close } = await open({ glue: TRAP });
  await paste(page, "It is a trap.");
  await assertTrouble(page, /broke off unexpectedly/, "It is a trap.");
  assert.ok(await page.locator("#results").isHidden());
  assert.ok(await page.locator("#empty").isHidden());
  await trySample(page);
  assert.equal(await page.getByRole("alert").innerText(), "");
  assert.equal(await page.getByRole("status").innerText(), "7 people, 12 quotes, 22 dates");
  await close();
});

/** @type {[string, { routes: Record<string, object> }, RegExp][]} */
const CASES = [
  ["the glue is missing", { routes: { "**/pkg/quotidian.js": { status: 404, body: "no" } } }, /could not be loaded/],
  ["the WebAssembly is missing", { routes: { "**/*.wasm": { status: 404, body: "no" } } }, /could not be loaded/],
  ["a page is served in its place", { routes: { "**/*.wasm": { contentType: "text/html", body: "<!doctype html><p>Home" } } }, /something else in place/],
  ["it is damaged", { routes: { "**/*.wasm": { contentType: "application/wasm", body: Buffer.from("0061736d01000000ff", "hex") } } }, /something else in place/],
  ["the worker is missing", { routes: { "**/quotidian/worker.js": { status: 404, body: "no" } } }, /did not start the analyzer’s worker|did not start the analyzer's worker/],
];

for (const [name, how, words] of CASES) {
  test(`where ${name}, the page says so in words`, async () => {
    const { page, close } = await open(how);
    await paste(page, SAMPLE);
    await assertTrouble(page, words, SAMPLE);
    await close();
  });
}

test("a policy that forbids WebAssembly is named, with the words to add to it", async () => {
  const { page, close } = await open();
  await page.route("**/quotidian/worker.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": "script-src 'self'" } });
  });
  await page.reload();
  await paste(page, SAMPLE);
  await assertTrouble(page, /'wasm-unsafe-eval'/, SAMPLE);
  await close();
});

test("Try again works once the fault is mended", async () => {
  const { page, close } = await open({ routes: { "**/pkg/quotidian.js": { status: 503, body: "later" } } });
  await paste(page, SAMPLE);
  await assertTrouble(page, /could not be loaded/, SAMPLE);
  await page.unroute("**/pkg/quotidian.js");
  await page.route("**/pkg/quotidian.js", (route) => route.fulfill({ contentType: "text/javascript", body: CANNED }));
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#results").waitFor();
  await close();
});
