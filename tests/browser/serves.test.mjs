// The page loads from the local server, and the WASM answers in the browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const url = process.env.QUOTIDIAN_URL;
let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.QUOTIDIAN_CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

after(() => browser?.close());

test("the page loads and the WASM answers", async () => {
  const page = await browser.newPage();
  const response = await page.goto(url);
  assert.equal(response.status(), 200);
  const schema = await page.evaluate(async () => {
    const core = await import("./quotidian/pkg/quotidian.js");
    await core.default();
    return core.analyze("“We will stay,” Ada Example said.").schema;
  });
  assert.equal(schema, "quotidian/1");
});
