/** What is pasted stays: no request after the page has loaded, none elsewhere at all, nothing kept or shown in an address. */
import assert from "node:assert/strict";
import test from "node:test";
import { HOME, open, paste, trySample, useBrowser } from "./harness.mjs";

useBrowser();

const CANARY = "Canary Quillfeather";

test("the page asks for its own files alone, and for nothing once it has loaded", async () => {
  const { page, requests, errors, close } = await open();
  await paste(page, "Ready?");
  await page.getByRole("status").filter({ hasText: "dates" }).waitFor();
  assert.ok(requests.every((url) => url.startsWith(HOME) || url.startsWith("data:")), requests.join("\n"));
  const loaded = requests.length;
  await trySample(page);
  await page.getByLabel("Publication date").fill("2025-10-15");
  await paste(page, `“Not a word,” ${CANARY} said on Tuesday.`);
  await page.locator(".line", { hasText: CANARY }).waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(requests.slice(loaded), []);
  const kept = await page.evaluate(() => JSON.stringify([location.href, document.title, { ...localStorage }, { ...sessionStorage }, document.cookie, history.state]));
  assert.ok(!kept.includes("Canary"));
  assert.deepEqual(errors, []);
  await close();
});

test("the page works on with the network gone", async () => {
  const { page, close } = await open();
  await paste(page, "Ready?");
  await page.getByRole("status").filter({ hasText: "dates" }).waitFor();
  await page.context().setOffline(true);
  await paste(page, `“Not a word,” ${CANARY} said on Tuesday.`);
  await page.locator(".line", { hasText: CANARY }).waitFor();
  assert.equal(await page.getByRole("alert").innerText(), "");
  await close();
});

test("the policy keeps out inline code, other hosts, frames and forms", async () => {
  const { page, close } = await open();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy ?? "", /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  assert.doesNotMatch(policy ?? "", /unsafe-inline|'unsafe-eval'|\*|https?:/);
  const outcome = await page.evaluate(() => fetch("https://example.invalid/").then(() => "sent", () => "refused"));
  assert.equal(outcome, "refused");
  assert.equal(await page.locator("[style], script:not([src]), style, [onclick]").count(), 0);
  await close();
});
